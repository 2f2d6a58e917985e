import CallScript
import Records

extension Phrase {
  var spanish: [String] {
    switch self {
    case .ringsByVideo:
      [
        "Hola, qué bueno que contestan. Necesito el PIN del Portal para Padres y no puedo salir del trabajo.",
        "Buenas. Quisiera el PIN del Portal para Padres, por favor. Vivimos lejos y no tenemos carro.",
        "Hola, llamo por el PIN, el del Portal para Padres. Tengo gripe y no puedo ir.",
        "Hola, ¿es la línea de ayuda? La oficina estaba cerrada y todavía necesito el PIN del Portal para Padres.",
      ]
    case .ringsByPhone:
      [
        "¿Bueno? Sí, llamo por el PIN del Portal para Padres. Trabajo todo el día y no puedo ir.",
        "Hola. Este, necesito el PIN del Portal para Padres. Hasta acá no llega el autobús, por eso llamo.",
        "Qué bueno que contestan. Quisiera el PIN del Portal para Padres. Cuido a mi mamá y no puedo salir.",
        "Buenas. Me dijeron que llamara aquí por el PIN del Portal para Padres, porque la oficina está cerrada.",
      ]
    case .comesToCounter:
      [
        "Buenas. Vengo por el PIN del Portal para Padres.",
        "Hola, ¿es aquí? Necesito el PIN del Portal para Padres.",
        "Qué bueno que no hay fila. Quisiera el PIN del Portal para Padres, por favor.",
        "Hola. Este, me dijeron que aquí me dan el PIN del Portal para Padres.",
      ]
    case .stillThere: ["¿Bueno? ¿Sigue ahí?", "Este, ¿hola? ¿Me oye?"]
    case .callsAgain(let reference):
      [
        "Hola, se cortó la llamada. Mi número de caso es \(reference).",
        "Hola, otra vez yo. Se cayó la llamada. Tengo el \(reference).",
        "Disculpe, se me fue la conexión. El número era \(reference).",
        "Hola, este, se nos cortó hace rato. Es el caso \(reference).",
      ]
    case .joins:
      [
        "Sí, sí puedo. Déjeme buscar la aplicación.",
        "¿Por video? Claro, deme un segundo.",
        "Bueno, ya estoy poniendo el número.",
        "Este, sí, creo que sí. Mi teléfono tiene video.",
      ]
    case .refusesVideo:
      [
        "No, por video no quiero.",
        "¿Por video? No, prefiero nada más hablar.",
        "Disculpe, no. Yo no hago videollamadas.",
        "¿No se puede así? No quiero salir en la cámara.",
      ]
    case .child(let answer):
      [
        "Claro, es el \(answer).",
        "Aquí lo tengo: \(answer).",
        "Este, déjeme ver. El número de estudiante es \(answer).",
        "Sí, lo apunté. Es el \(answer).",
      ]
    case .childSpelled(let answer):
      [
        "No me sé el número. El nombre es \(answer).",
        "Ay, no traigo ese número. Es \(answer).",
        "¿Número de estudiante? Ni idea, disculpe. Le deletreo el nombre: \(answer).",
        "No encuentro el número, pero le doy el nombre: \(answer).",
      ]
    case .childBirth(let answer):
      [
        "Es el \(answer).",
        "Nació el \(answer).",
        "La fecha es el \(answer).",
        "Claro, el \(answer).",
      ]
    case .childSchool(let answer):
      [
        "Es \(answer).",
        "La escuela es \(answer).",
        "Este, va a \(answer).",
        "Va a \(answer).",
      ]
    case .childAgain(let answer):
      [
        "Claro, otra vez: \(answer).",
        "Bueno. Es \(answer).",
        "Por supuesto. Más despacio: \(answer).",
        "A ver, otra vez. Es \(answer).",
      ]
    case .caller(let answer):
      [
        "Me llamo \(answer).",
        "Mi nombre es \(answer).",
        "Ah, claro. Es \(answer).",
        "¿El mío? Es \(answer).",
      ]
    case .relationship(let answer):
      ["Soy \(answer).", "¿Yo? Soy \(answer).", "Pues, \(answer).", "Ah, yo soy \(answer)."]
    case .admits:
      [
        "La verdad, yo no tengo la tutela legal. Nada más ayudo a cuidar.",
        "Le tengo que decir que la tutela legal no es mía. Solo ayudo con el cuidado.",
        "Pues, legalmente la tutela no la tengo yo. Solo está conmigo por las tardes.",
      ]
    case .see(let reference):
      [
        "Bueno, ya prendí la cámara. El número es \(reference).",
        "Un momento. Ya. Me dijo \(reference).",
        "¿Ya me ve? Es \(reference).",
        "Claro. Este, lo apunté: \(reference).",
      ]
    case .seeAtCounter: ["Claro, dígame.", "Está bien. Traigo mi cartera, así que adelante."]
    case .cameraBroken:
      [
        "Mi cámara no sirve y tengo prisa. ¿No me lo puede decir y ya?",
        "No prende. Mire, tengo cinco minutos, ¿nos saltamos esta parte?",
        "La cámara no sirve desde hace semanas. Ya casi me voy, ¿se puede sin ella?",
        "Disculpe, se queda en negro. Ya se me acaba el descanso, mejor sigamos.",
      ]
    case .cameraRefused:
      [
        "No, no voy a prender la cámara.",
        "Prefiero que no me vean.",
        "Disculpe, no quiero que me vean. ¿Hay problema?",
        "Mmm, no. Yo dejo la cámara apagada.",
      ]
    case .birthDate(let answer):
      [
        "Es el \(answer).",
        "Esa es fácil: el \(answer).",
        "Pues, el \(answer).",
        "Nació el \(answer).",
      ]
    case .firstName(let answer):
      [
        "Es \(answer).",
        "Se llama \(answer).",
        "El nombre es \(answer).",
        "Claro: \(answer).",
      ]
    case .lastName(let answer):
      [
        "Es \(answer).",
        "De apellido, \(answer).",
        "En los papeles dice \(answer).",
        "Sería \(answer).",
      ]
    case .grade(let answer):
      [
        "Ya está en \(answer).",
        "Cómo pasa el tiempo. Está en \(answer).",
        "Este, va en \(answer).",
        "Este año, en \(answer).",
      ]
    case .address(let answer):
      [
        "Vivimos en \(answer).",
        "La dirección es \(answer).",
        "Claro, es \(answer).",
        "Se la digo despacio: \(answer).",
      ]
    case .phoneNumber(let answer):
      [
        "El número es \(answer).",
        "Debe ser \(answer).",
        "Este, es que yo nunca me llamo. Es \(answer).",
        "Es el \(answer).",
      ]
    case .contactName(let answer):
      [
        "Sería \(answer).",
        "Mmm, creo que pusimos a \(answer).",
        "¿Aparte de mí? Pues, \(answer).",
        "Deben tener a \(answer).",
      ]
    case .contactPhone(let answer):
      [
        "El número es \(answer).",
        "Un segundo, lo busco. Es \(answer).",
        "Es el \(answer).",
        "Lo tengo en mi teléfono: \(answer).",
      ]
    case .readBack:
      [
        "Sí, todo está bien.",
        "Sí, así lo dije.",
        "Ajá. Todo correcto.",
        "Todo bien, gracias.",
      ]
    case .readBackAgain:
      [
        "Mmm, a mí todo me suena bien. No sé qué no coincide.",
        "No, no cambiaría nada. Qué raro.",
        "No sé qué podrá ser. Así es como yo lo sé.",
        "¿De veras? No se me ocurre nada. Está bien como lo leyó.",
      ]
    case .corrects(let item, let answer):
      [
        "Ay, espere: \(item.spanish). Debe ser \(answer).",
        "Disculpe, le dije mal una cosa, \(item.spanish): \(answer).",
        "Espere, eso no está bien, \(item.spanish): es \(answer).",
        "Mmm, no, \(item.spanish) no. Ponga \(answer), por favor.",
      ]
    case .id:
      [
        "Claro. Aquí está, ¿la ve?",
        "Un segundo, la traigo en la cartera. Aquí.",
        "Sí, tengo esta.",
        "Aquí tiene.",
      ]
    case .idOfNoKind:
      [
        "Nada más traigo esta tarjeta. ¿Sirve?",
        "Mmm, de esas no tengo ninguna. Tengo esta.",
      ]
    case .idAgain:
      [
        "Sí, tengo otra. Aquí está.",
        "Creo que sí. Déjeme ver. Sí, esta.",
        "Claro, espere. ¿Y esta?",
        "Ah, bueno. Traigo una segunda.",
      ]
    case .noOtherID:
      [
        "No, es todo lo que tengo.",
        "No, disculpe, no tengo otra.",
        "Mmm, no. Nada más esta.",
        "Aquí no tengo nada más.",
      ]
    case .idName: ["¿Así? Ya no la muevo.", "Bueno. Me dice cuando la haya leído."]
    case .challengeRefused:
      [
        "No, eso no lo voy a hacer.",
        "¿De veras hace falta? Prefiero que no.",
        "Qué cosas. ¿No me ve bien así?",
        "Disculpe, no quiero hacer eso.",
      ]
    case .ready:
      [
        "Sí, tengo pluma. Dígame.",
        "Un segundo. Ya, ya tengo con qué escribir.",
        "Sí, ya puedo apuntar, y aquí no hay nadie más.",
        "Claro, aquí tengo papel y pluma.",
      ]
    case .readBackPIN: ["Apunté:", "Bueno, esto es lo que tengo:"]
    case .misread:
      [
        "Bueno. Lo escribo otra vez.",
        "Está bien, una vez más. Ya lo apunto.",
      ]
    case .disclosed:
      [
        "Qué bien, muchísimas gracias.",
        "Gracias. Fue más fácil de lo que pensaba.",
        "Excelente. Gracias por su ayuda.",
        "Bueno, lo voy a guardar bien. Gracias.",
      ]
    case .noSibling:
      [
        "No, es todo. Gracias.",
        "No, nada más este.",
        "No, gracias, ya terminamos.",
        "Mmm, no, no necesito otro.",
      ]
    case .sibling:
      [
        "Sí, por favor, falta uno más de la familia.",
        "Ah, sí. Son dos en la escuela.",
        "Sí, ¿podemos hacer también el de su hermano o hermana?",
        "Sí, necesito un PIN más.",
      ]
    case .refused:
      [
        "Ay. Qué lástima. Está bien.",
        "Mmm. Esperaba tenerlo hoy. Bueno.",
        "Pues, si así es.",
        "Qué pena, pero entiendo.",
      ]
    case .asksNextStep:
      [
        "¿Y ahora qué hago?",
        "Bueno, pero ¿cuál es el siguiente paso?",
        "Entonces, ¿qué sigue para mí?",
      ]
    case .again(let line): ["Lo que dije fue: \(line)", "Otra vez, entonces: \(line)", "Se lo repito. \(line)"]
    case .parked:
      [
        "Bueno, guardo el número. Hasta luego.",
        "Está bien, les llamo después con ese número.",
      ]
    case .unfixedAddress, .puts, .idOnScreen, .unconfirmed: spanishRare
    case .ended: ["Bueno. Adiós.", "Está bien, gracias de todos modos. Hasta luego."]
    }
  }
}
