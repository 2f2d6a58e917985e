package import Operations
package import Verification

extension ReportRow {
  var english: String {
    switch self {
    case .linkedInTime: "linked within seven days"
    case .linkedLate: "linked later"
    case .notLinked: "not linked"
    case .notDue: "seven days not over yet"
    case .notDueLinked: "of those, linked already"
    case .wholeCall: "whole call"
    case .refused: "refused, child known"
    case .passedLater: "passed within 30 days"
    case .passedAtCounter: "of those, at a counter"
    case .stillWaiting: "not passed, 30 days not over"
    case .readBackRight: "read back right"
    case .readBackWrong: "not read back"
    case .unknownSchool: "school not known"
    case .noChild: "no child found"
    case .otherSchools: "other schools"
    case .otherLanguages: "other languages"
    case .otherCauses: "closed: other causes"
    case .closedRefusals: "closed refusals"
    case .erasedCause: "closed: cause erased"
    }
  }
}

extension ReportWord {
  var english: String {
    switch self {
    case .title: "Report for supervisors"
    case .contents: "Parts of the report"
    case .headline(let linked, let due): "of verified parents linked within seven days: \(linked) of \(due)"
    case .nobodyDue: "no verified parent's seven days are over yet"
    case .days(let from, let to): "\(from) to \(to)"
    case .made(let time): "made \(time)"
    case .notDue(let number, let linked): "not due yet: \(number), linked already: \(linked)"
    case .parts: "One part: report WORD."
    case .moreRows(let number): "more rows: \(number); --html, --xlsx, --pdf or --csv has all"
    case .strange(let number, let first):
      "not written here, not counted: \(number) (first: entry \(first)); pinline log verify"
    case .outOfOrder(let number): "out of order, not counted: \(number); pinline log verify"
    case .withoutValues(let number): "cases whose values were taken away: \(number); pinline log verify"
    case .noCases: "No cases on these days."
    case .listOfSchool: "The list of one school: pinline report outreach SCHOOL. It names people and is logged."
    }
  }
}

extension SlipWord {
  var english: String {
    switch self {
    case .title: "Parent Portal sign-up night"
    case .number(let number): "No. \(number)"
    case .bring:
      "Bring this slip, a photo ID (California ID, driver's license, consulate card or passport), and a phone on which you can read your e-mail. We help you register and link your child."
    case .grade(let code): "grade \(code)"
    case .slips: "Slips to cut, \(OutreachPage.slipsASheet) a sheet"
    }
  }
}

extension CaseOutcome {
  package var english: String {
    switch self {
    case .disclosed: "PIN disclosed"
    case .unconfirmed: "disclosed, not read back"
    case .refusedOpen: "refused with a reason"
    case .refusedClosed: "closed refusal"
    case .unjudged: "no verdict"
    case .abandoned: "given up"
    case .open: "still open"
    }
  }
}

extension CallStep {
  package var english: String {
    switch self {
    case .naming: "finding the child"
    case .presence: "getting on video"
    case .questions: "questions"
    case .readBack: "reading back"
    case .id: "ID"
    case .verdict: "verdict"
    case .pin: "giving the PIN"
    }
  }
}

extension ReferralAge {
  package var english: String {
    switch self {
    case .days: "0 to 1"
    case .week: "2 to 7"
    case .month: "8 to 30"
    case .quarter: "31 to 90"
    case .longer: "more than 90"
    }
  }
}

extension ClosedCause {
  package var english: String {
    switch self {
    case .notListed: "closed: nobody of that name listed"
    case .notVerified: "closed: guardian not verified"
    case .restricted: "closed: restriction on record"
    case .leftOut: "closed: row left out by the import"
    case .answers: "closed: answers"
    case .identification: "closed: ID, face or challenge"
    case .locked: "closed: locked"
    case .fraud: "closed: suspected fraud"
    }
  }
}
