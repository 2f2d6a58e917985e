import CallScript
import Matching
import Practice
import Records

extension Hint {
  var spanish: String {
    switch self {
    case .mainPrompt: "Escriba call con canal, idioma y razón. Para un caso abierto, escriba resume."
    case .phone: "¿Puede entrar por video? Nunca se hace solo por voz."
    case .child: "¿Dio un número o un nombre? Escríbalo como lo dijo o lo deletreó."
    case .caller: "Escriba el nombre y apellido de quien llama, no los del estudiante."
    case .relationship: "¿Con qué palabra dijo qué es del niño o la niña?"
    case .see: "¿Se ve a quien llama? ¿Repitió el número de caso, y era el correcto?"
    case .item: "Escríbalo como lo dijo, aunque suene raro. /repeat lo dice otra vez."
    case .followUp: "¿Dijo algo más? Si no, presione Enter."
    case .readBack: "¿Corrigió algo? Si es así, ¿de cuál pregunta?"
    case .idKind: "¿Qué dice en la parte de arriba de la tarjeta?"
    case .idName: "Escriba el nombre impreso en la tarjeta, no el que le dijeron."
    case .attest: "Mire la fecha, lo que hizo en vivo y las dos caras."
    case .idAnother: "Escuche: ¿tiene otro documento que mostrar?"
    case .ready: "¿Tiene con qué escribir, y nadie está grabando?"
    case .readBackPIN: "Escriba cada dígito tal como lo leyó o lo escribió."
    case .misread: "¿Quiere verlo una vez más?"
    case .reply: "¿Qué respuesta no revela nada y da un siguiente paso?"
    case .end: "Escuche: ¿necesita algo más, o ya terminó la llamada?"
    }
  }
}

extension DocumentLabel {
  var spanish: String {
    switch self {
    case .kind(.californiaID): "IDENTIFICACIÓN DE CALIFORNIA"
    case .kind(.driversLicense): "LICENCIA DE MANEJAR"
    case .kind(.consulateCard): "MATRÍCULA CONSULAR"
    case .kind(.passport): "PASAPORTE"
    case .kind(nil): "TARJETA DE LA BIBLIOTECA"
    case .onScreen: "LICENCIA DIGITAL (en un teléfono)"
    case .expires(let date): "Vence \(date.iso)"
    case .photo: "Foto del documento"
    case .live: "Imagen en vivo"
    }
  }
}
