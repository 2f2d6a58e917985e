package import Desk
package import Diagnostics
package import Ledger
import Records
package import Operations
import Station
import Verification

extension DeskError: Explained, Localized {
  package var english: Words {
    switch self {
    case .notWritten(let reason):
      Words(
        "the log could not be written (\(reason.english)); the case cannot go on",
        next: "mend it and press Enter to try again; nothing is lost")
    case .outcomeUnknown:
      Words(
        "it is not certain that the last step was written",
        next: "press Enter to have the log read again")
    case .noCase: Words("no case is open here", next: "type call to open one, or resume")
    case .caseInHand: Words("a case is open already", next: "finish it, or /park it")
    case .wrongStep(.tooOld):
      Words(
        "the case is more than a day old, or from before a restore", next: "it can only be closed: /abandon")
    case .wrongStep: Words("that cannot be done at this step", next: "/help lists what can")
    case .noSuchCase: Words("no open case has that reference", next: "cases lists the open ones")
    case .unknownCase: Words("no case has that reference", next: "ask for the case number once more")
    case .neverVerified:
      Words("the caller of that case was not verified", next: "take a call; linking and call-backs come after it")
    case .noCallBack: Words("no call back is to be made for that case", next: "callbacks lists them")
    case .childInCall: Words("a case of the same child is open", next: "call back when it is over")
    case .lookUpsSpent(let limit):
      Words(
        (limit == 1 ? "1 look-up was" : "\(limit) look-ups were")
          + " made under this account in 24 hours, as many as the policy allows",
        next: "in a call the child is named as always; else ask the supervisor, or try again later")
    case .nobodyToLookUp:
      Words("there are no records here to look people up in", next: "leave the practice call and type find there")
    case .unknownStaff:
      Words("nobody of that name has signed in here", next: "type the name or the account of a colleague")
    case .heldByOther: Words("another operator has this case", next: "resume CASE take-over")
    case .takenOver: Words("another console went on with this case", next: "nothing was lost; take the next call")
    case .staffLocked:
      Words(
        "too many failures under this name: only cases at the counter can be opened",
        next: "tell the supervisor; the count runs out by itself")
    case .scriptAttests:
      Words("a script attests nothing at a live station", next: "the call waits; go on with it at a terminal: resume")
    case .needsAttendant:
      Words("too many were looked up here today", next: "a second member of staff has to attend")
    case .siblingTooLate:
      Words(
        "the call before ended more than five minutes ago", next: "take a new call; the ID is seen again, as always")
    case .sameAttendant:
      Words("that is the name of whoever is signed in", next: "a second member of staff has to attend")
    case .strangeEntry(let entry):
      Words(
        "entry \(entry) of the log was not written by this station",
        next: "the case cannot go on; run pinline log verify")
    case .createdPINsDiffer: CreatedPINsDiffer().english
    case .badForm(let item):
      Words("the answer to item \(item.rawValue) has not the right form", next: "type it again")
    case .notVerified:
      Words(
        "the emergency card is changed by a verified parent only",
        next: "/emergency when the PIN is offered, or after it was shown")
    case .noPIN:
      Words(
        "this guardian has no PIN, and this station creates none",
        next: "the school has to issue one; close the case")
    case .safe(.noLockedMemory): Words("no memory could be locked for the PIN", next: "raise the limit: ulimit -l 64")
    case .safe(.notCleared):
      Words("the clearance is not for this PIN", next: "close the case and call the supervisor")
    case .safe(.otherKey):
      Words(
        "the PIN was sealed with another key", next: "put the station's key back, or import the roster anew")
    case .safe(.damaged): Words("the sealed PIN does not open", next: "import the roster anew")
    case .unreadable(let source, let reason):
      Words(
        "the station's data could not be read (\(Self.told(source.english, reason?.english)))",
        next: "check the disk; run pinline again")
    case .checkpoints(let reason):
      Words(
        "the log's checkpoints could not be written (\(reason.english)), and the policy requires them",
        next: "mend it and press Enter to try again; nothing was shown")
    }
  }

  package var spanish: Words {
    switch self {
    case .notWritten(let reason):
      Words(
        "no se pudo escribir el registro (\(reason.spanish)); el caso no puede seguir",
        next: "arréglelo y presione Enter para intentarlo de nuevo; no se pierde nada")
    case .outcomeUnknown:
      Words(
        "no se sabe con certeza si se escribió el último paso",
        next: "presione Enter para que se lea otra vez el registro")
    case .noCase: Words("aquí no hay ningún caso abierto", next: "escriba call para abrir uno, o resume")
    case .caseInHand: Words("ya hay un caso abierto", next: "termínelo, o déjelo en espera con /park")
    case .wrongStep(.tooOld):
      Words("el caso tiene más de un día, o es de antes de una restauración", next: "solo se puede cerrar: /abandon")
    case .wrongStep: Words("eso no se puede hacer en este paso", next: "/help muestra lo que sí se puede")
    case .noSuchCase: Words("ningún caso abierto tiene esa referencia", next: "cases muestra los casos abiertos")
    case .unknownCase: Words("ningún caso tiene esa referencia", next: "pida otra vez el número de caso")
    case .neverVerified:
      Words(
        "no se verificó a quien llamó en ese caso",
        next: "tome una llamada; agregar y devolver llamadas viene después")
    case .noCallBack: Words("no hay que devolver ninguna llamada de ese caso", next: "callbacks las muestra")
    case .childInCall: Words("hay un caso abierto del mismo estudiante", next: "llame cuando haya terminado")
    case .lookUpsSpent(let limit):
      Words(
        "con esta cuenta "
          + (limit == 1 ? "se hizo 1 consulta en 24 horas, la" : "se hicieron \(limit) consultas en 24 horas, las")
          + " que permite la política",
        next: "en una llamada se busca como siempre; si no, pregunte al supervisor o espere")
    case .nobodyToLookUp:
      Words("aquí no hay registros que consultar", next: "salga del ejercicio y escriba find allí")
    case .unknownStaff:
      Words("nadie de ese nombre ha entrado aquí", next: "escriba el nombre o la cuenta de alguien del personal")
    case .heldByOther: Words("otro operador tiene este caso", next: "resume CASO take-over")
    case .takenOver:
      Words("otra consola siguió con este caso", next: "no se perdió nada; tome la siguiente llamada")
    case .staffLocked:
      Words(
        "demasiados fallos bajo este nombre: solo se pueden abrir casos en la ventanilla",
        next: "avise a su supervisor; la cuenta se agota sola")
    case .scriptAttests:
      Words(
        "un guion no atestigua nada en una estación real", next: "la llamada espera; sígala en una terminal: resume")
    case .needsAttendant:
      Words("hoy ya se buscó a demasiados aquí", next: "tiene que acompañar otra persona del personal")
    case .siblingTooLate:
      Words(
        "la llamada anterior terminó hace más de cinco minutos",
        next: "tome una llamada nueva; la identificación se ve otra vez, como siempre")
    case .sameAttendant:
      Words("ese es el nombre de quien está en la consola", next: "tiene que acompañar otra persona del personal")
    case .strangeEntry(let entry):
      Words(
        "el asiento \(entry) del registro no lo escribió esta estación",
        next: "el caso no puede seguir; ejecute pinline log verify")
    case .createdPINsDiffer: CreatedPINsDiffer().spanish
    case .badForm(let item):
      Words("la respuesta \(item.rawValue) no tiene la forma debida", next: "escríbala de nuevo")
    case .notVerified:
      Words(
        "la tarjeta de emergencia solo la cambia un padre verificado",
        next: "/emergency cuando se ofrece el PIN, o después de mostrarlo")
    case .noPIN:
      Words(
        "este tutor no tiene PIN, y esta estación no crea ninguno",
        next: "la escuela tiene que emitir uno; cierre el caso")
    case .safe(.noLockedMemory):
      Words("no se pudo bloquear memoria para el PIN", next: "aumente el límite: ulimit -l 64")
    case .safe(.notCleared):
      Words("la autorización no es para este PIN", next: "cierre el caso y llame a su supervisor")
    case .safe(.otherKey):
      Words(
        "el PIN se selló con otra clave",
        next: "vuelva a poner la clave de la estación, o importe de nuevo la lista de alumnos")
    case .safe(.damaged): Words("el PIN sellado no se abre", next: "importe de nuevo la lista de alumnos")
    case .unreadable(let source, let reason):
      Words(
        "no se pudieron leer los datos de la estación (\(Self.told(source.spanish, reason?.spanish)))",
        next: "revise el disco; ejecute pinline de nuevo")
    case .checkpoints(let reason):
      Words(
        "no se pudieron escribir los puntos de control (\(reason.spanish)), y la política los exige",
        next: "arréglelo y presione Enter para intentarlo de nuevo; no se mostró nada")
    }
  }
}

extension DeskError {
  private static func told(_ source: String, _ reason: String?) -> String {
    reason.map { "\(source): \($0)" } ?? source
  }
}

extension DeskError.Source: Localized {
  package var english: String {
    switch self {
    case .log: "the log"
    case .roster: "the roster"
    case .pins: "the PINs"
    case .caseList: "the list of cases"
    case .caseInLog: "the case in the log"
    case .values: "the side table"
    }
  }

  package var spanish: String {
    switch self {
    case .log: "el registro"
    case .roster: "la lista de alumnos"
    case .pins: "los PIN"
    case .caseList: "la lista de casos"
    case .caseInLog: "el caso en el registro"
    case .values: "la tabla de valores"
    }
  }
}

extension CorrectionError: Explained, Localized {
  package var english: Words {
    switch self {
    case .noSuchEntry: Words("the log has no such entry", next: "pinline log show lists them with their numbers")
    }
  }

  package var spanish: Words {
    switch self {
    case .noSuchEntry:
      Words("el registro no tiene ese asiento", next: "pinline log show los muestra con sus números")
    }
  }
}

extension JournalError: Explained, Localized {
  package var english: Words {
    switch self {
    case .notWritten(let reason):
      Words(
        "the log could not be written (\(reason.english))", next: "mend it and try again; nothing was done")
    case .outcomeUnknown:
      Words("it is not certain that the log was written", next: "look at the log before going on: log show")
    case .unreadable: Words("the log cannot be read", next: "check the disk; nothing was done")
    case .strange(let entry):
      Words(
        "entry \(entry) of the log was not written by this station", next: "run pinline log verify; nothing was done")
    }
  }

  package var spanish: Words {
    switch self {
    case .notWritten(let reason):
      Words(
        "no se pudo escribir el registro (\(reason.spanish))",
        next: "arréglelo e inténtelo de nuevo; no se hizo nada")
    case .outcomeUnknown:
      Words("no se sabe con certeza si se escribió el registro", next: "revise el registro antes de seguir: log show")
    case .unreadable: Words("no se puede leer el registro", next: "revise el disco; no se hizo nada")
    case .strange(let entry):
      Words(
        "el asiento \(entry) del registro no lo escribió esta estación",
        next: "ejecute pinline log verify; no se hizo nada")
    }
  }
}
