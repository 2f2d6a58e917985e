import Diagnostics
import Terminal

/// The first line of plain mode: that it is, why, and what it means for a PIN.
struct PlainNotice: Hashable, Localized {
  let reason: PlainReason

  var english: String {
    switch reason {
    case .asked: "Plain mode, because of --plain: lines are only added; a PIN has a page of its own. ?: help"
    case .accessible: "Plain mode, because of ACCESSIBLE: lines are only added; a PIN has a page of its own. ?: help"
    case .dumb: "Plain mode, because of TERM: lines are only added; no PIN can be shown here. ?: help"
    }
  }

  var spanish: String {
    switch reason {
    case .asked: "Modo simple, por --plain: solo se agregan líneas; el PIN tiene su propia página. ?: ayuda"
    case .accessible: "Modo simple, por ACCESSIBLE: solo se agregan líneas; el PIN tiene su propia página. ?: ayuda"
    case .dumb: "Modo simple, por TERM: solo se agregan líneas; aquí no se puede mostrar ningún PIN. ?: ayuda"
    }
  }
}
