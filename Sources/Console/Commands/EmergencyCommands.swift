import Station
import Desk
import Diagnostics
import Operations
import Terminal

extension Console {
  /// Shows the New Emergency Contact Report of a school (VIII), and takes it off the screen again; false if the input is gone.
  func showEmergencyReport(_ request: EmergencyReport.Request) throws(ScriptStop) -> Bool {
    let report: EmergencyReport
    do { report = try EmergencyReport.shown(request, to: desk.session, from: CardStep(at: desk).imported) } catch {
      try talk.fail(error)
      return true
    }
    talk.beginTraces()
    talk.show(EmergencyReportView(report, in: talk.language, at: desk.session.policy.zone).lines)
    return try talk.wipeWhenRead()
  }
}
