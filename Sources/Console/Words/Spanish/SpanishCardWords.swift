import Desk
import Diagnostics
package import Operations
package import Records

extension CardField {
  package var spanish: String {
    switch self {
    case .home: "tel. de casa"
    case .work: "tel. trabajo"
    case .cell: "celular"
    case .preference: "avisar por"
    case .texts: "mensajes"
    }
  }
}

extension ContactPreference {
  package var spanish: String {
    switch self {
    case .call: "llamada"
    case .text: "mensaje"
    case .email: "correo"
    }
  }
}

extension TextConsent {
  package var spanish: String {
    switch self {
    case .yes: "sí"
    case .no: "no"
    }
  }
}

extension OfficeChange {
  package var spanish: String {
    switch self {
    case .address: "domicilio"
    case .contacts: "contactos de emergencia"
    }
  }
}

extension CardState {
  package var spanish: String {
    switch self {
    case .pending: "pendiente"
    case .sent: "enviado"
    case .confirmed: "confirmado"
    case .contradicted: "falta"
    }
  }
}

extension CardNotice {
  var spanish: String {
    switch self {
    case .onFile(let found):
      "Hay: \(found.hasNumber ? "teléfono" : "ningún teléfono"), \(found.hasMail ? "correo" : "ningún correo")."
        + (found.changed.isEmpty ? "" : " Cambiado aquí hace poco: \(Self.names(found.changed, in: .spanish)).")
    case .noChange: "Enter: sin cambio"
    case .same: "sin cambio"
    case .prompt(.home): "su teléfono de casa"
    case .prompt(.work): "su teléfono del trabajo"
    case .prompt(.cell): "su celular"
    case .prompt(.preference): "en una emergencia"
    case .prompt(.texts): "mensajes de texto"
    case .noCountry: "con + y el código del país"
    case .nothingTyped: "No se escribió nada, así que no se cambió nada."
    case .noNumberLeft:
      "Puede que por 30 días no quede otro número para la pregunta del teléfono. Léale esto antes de cambiarlo:"
    case .changed: "Cambiado. Vale desde ahora."
    case .notChanged: "No se cambió nada."
    case .referred(let change): "Aquí no se cambia: \(change.spanish). Léale esto a quien llama:"
    }
  }
}

extension CardLine {
  var spanish: String {
    switch self {
    case .ask:
      "Puedo cambiar sus propios datos: teléfono de casa, del trabajo o celular, cómo avisarle y los mensajes de texto."
    case .readBack: "Se lo voy a leer. Por favor, dígame si está bien."
    case .noNumberLeft:
      "Por 30 días no podemos aceptar su número nuevo cuando revisamos quién llama. Si nos necesita antes, la oficina de la escuela le puede ayudar."
    case .changed(hasNumber: true):
      "Ya está cambiado, y la escuela lo va a ver. Por 30 días no usamos el número nuevo para revisar quién llama, ni llamamos a ese número."
    case .changed(hasNumber: false): "Ya está cambiado, y la escuela lo va a ver."
    case .referred(.address):
      "El domicilio se cambia en persona en la oficina de la escuela. Por favor, lleve su identificación con foto y un comprobante del domicilio nuevo; la escuela le dice qué papeles acepta."
    case .referred(.contacts):
      "Los contactos de emergencia se agregan o se quitan en persona en la oficina de la escuela. Por favor, lleve su identificación con foto y los papeles que pida la escuela."
    }
  }
}

extension CardConfirmation {
  var spanish: String {
    switch self {
    case .change: "correcto, cambiarlo"
    case .again: "volver a los datos"
    case .leave: "dejarlo así"
    }
  }
}

extension EmergencyReportWord {
  var spanish: String {
    switch self {
    case .title(let school, let changes):
      "Informe de contactos de emergencia nuevos · \(school) · \(changes) \(changes == 1 ? "cambio" : "cambios")"
    case .none: "No se cambió nada."
    case .student: "estudiante"
    case .studentNumber: "número de estudiante"
    case .guardian: "tutor"
    case .guardianNumber: "número de tutor"
    case .field: "cambió"
    case .value: "a"
    case .time: "cuándo"
    case .reference: "caso"
    case .state: "lista"
    case .unlisted: "(no está en la lista de alumnos)"
    case .note:
      "pendiente: aún no se envía al sistema; enviado: sin lista nueva desde entonces; confirmado: está en la lista; falta: no está en la lista que llegó después."
    }
  }
}
