import CallScript
import Verification

extension Scene {
  package var spanish: String {
    switch self {
    case .rings(.video): "Entra una videollamada."
    case .rings(.phone): "Suena el teléfono."
    case .rings(.counter): "Alguien llega a la ventanilla."
    case .ringsAgain: "El teléfono suena otra vez."
    case .seen: "Aparece la imagen: una persona adulta mira a la cámara."
    case .black: "La imagen sigue en negro."
    case .lost: "La imagen se congela y se pone negra."
    case .back: "La imagen volvió."
    case .dead: "Se corta la línea."
    case .nothing: "Nadie contesta."
    case .silence: "Unos segundos de silencio, y luego:"
    case .card: "Quien llama muestra un documento."
    case .screen: "Quien llama muestra un teléfono; en la pantalla hay un documento."
    case .follows(.rightHand): "La mano derecha de quien llama pasa despacio por delante de la cara."
    case .follows(.leftHand): "La mano izquierda de quien llama pasa despacio por delante de la cara."
    case .follows(.turnLeft): "Quien llama voltea despacio la cabeza a la izquierda."
    case .follows(.turnRight): "Quien llama voltea despacio la cabeza a la derecha."
    case .follows(.touchEar): "Quien llama se toca la oreja derecha."
    case .follows(.lookUp): "Quien llama mira al techo y luego otra vez a la cámara."
    case .ignores: "Quien llama mira de frente a la cámara, parpadea y asiente."
    }
  }
}

extension Scenario.Role {
  package var spanish: String {
    switch self {
    case .mother: "la mamá"
    case .father: "el papá"
    case .grandmother: "la abuela"
    case .grandfather: "el abuelo"
    case .aunt: "la tía"
    case .uncle: "el tío"
    case .fosterMother: "la mamá de crianza"
    case .contact: "del vecindario"
    case .stranger: "una amistad de la familia"
    }
  }
}

extension NextStep {
  var spanish: String {
    switch self {
    case .after(.closed):
      "Lleve identificación con foto y papeles a la persona encargada de la oficina. Intente después de la revisión o en 24 horas."
    case .after(.open(.noVideo)):
      "Llame cuando pueda entrar por video, o venga a la escuela o a la oficina con su identificación con foto."
    case .after(.open(.idUnsuitable)):
      "Traiga uno de los cuatro documentos que le dije, o vaya con la persona encargada de la oficina de la escuela."
    case .after(.open(.idExpired)):
      "Llame otra vez con un documento vigente, o vaya con la persona encargada de la oficina de la escuela."
    case .after(.open(.incompleteRecord)):
      "Pida en la escuela que completen la tarjeta de emergencia y luego llame otra vez."
    case .after(.open(.notGuardian)):
      "Puede llamar el padre, la madre o el tutor legal, y la escuela decide a quién registra."
    case .after(.open(.adultStudent)):
      "El estudiante lo puede pedir, o puede firmar un consentimiento en la escuela."
    case .after(.open(.otherSchool)):
      "Aquí solo atiendo a las familias de esta escuela. Por favor, llame a la línea de ayuda del distrito."
    case .after(.open(.recordLeftOut)): "Por favor, pida en la escuela que corrijan los datos y llame otra vez."
    case .after(.open(.childNotFound)): "Por favor, pida el número de estudiante en la escuela y llame otra vez."
    }
  }
}

extension SheetText {
  package var spanish: String {
    switch self {
    case .title(let scenario, let seed): "La parte de quien llama: \(scenario.title.spanish) (semilla \(seed))"
    case .you(let name):
      "Usted es \(name). Diga lo que está tras «, con sus palabras si quiere, pero con estas respuestas. » es lo que dice el operador."
    case .reference: "(el número de caso)"
    case .writes: "apunte el número y repítalo cuando se lo pidan"
    case .writesHastily: "apunte el número y la primera vez repítalo con dos dígitos cambiados de lugar"
    }
  }
}
