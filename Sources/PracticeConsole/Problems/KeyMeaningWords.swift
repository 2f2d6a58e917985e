import Diagnostics
package import Practice

/// One line for whoever writes a scenario.
extension KeyMeaning: Localized {
  package var english: String {
    switch self {
    case .title: "What the list calls it."
    case .inSpanish: "The same in Spanish."
    case .topic: "What it trains."
    case .level: "1 a first call, 2 a usual one, 3 one that misleads."
    case .lesson: "What is to be learned, for the debrief."
    case .call: "How a good operator opens the call."
    case .channel: "How the caller reaches the district."
    case .language: "The language that the caller speaks."
    case .reason: "Why not at a counter; counts for calls only."
    case .interpreter: "Who has to interpret; never a child (IV)."
    case .target: "A clean finish."
    case .keys: "Keys pressed, the PIN's own left out."
    case .minutes: "Minutes from the first ring."
    case .caller: "Who calls."
    case .role: "Who they are to the child."
    case .claims: "Whom they claim to be; absent: who they are."
    case .standing: "What the records say of the one whom they claim to be (III)."
    case .admits: "Whether they say that they are not the legal guardian."
    case .child: "The child."
    case .number: "Whether they know the student's number; unknown: they give name and birth date."
    case .surnames: "Whether two surnames are on record."
    case .adult: "Whether the student is 18 with nothing filed."
    case .contact: "Whether a contact other than the caller is on record (VIII)."
    case .sibling: "Whether a brother or sister's PIN is asked for afterwards."
    case .knows: "What they answer in the first round; absent: right."
    case .later: "What they correct once something was found to differ."
    case .question(let number): "Question \(number)."
    case .camera: "What the camera shows."
    case .id: "The document that they show."
    case .otherID: "Another one, after the first was set aside; absent: none."
    case .pin: "How they read the PIN back the first time."
    case .line: "What goes wrong on the line."
    case .moment: "As soon as this was said to them."
    case .event: "What goes wrong."
    case .says: "What they say instead of the usual; {answer} is what they answer."
    case .asks: "Where they press, and what can be replied."
    case .saying: "What they say."
    case .replies: "Two to four replies, exactly one of them good."
    case .reply: "The reply."
    case .worth: "good; leak: gives something away or promises what must not be done; poor: no help."
    case .tells: "What a leak gives away, or offers against the guide."
    case .expect: "What a good operator comes to."
    case .end: "How the last case ends."
    case .section: "The section of the guide that it rests on."
    case .flag: "Whether the case has to be flagged."
    case .does: "What has to be done on the way."
    case .never: "What must not be done."
    case .catches: "Which built-in players must fail it."
    case .idKind: "What it is; none: not one of the four kinds (IV.2)."
    case .printedName: "Whose name is printed on it."
    case .expired: "Whether it is past its date."
    case .face: "Whose face is on it."
    case .challenge: "What comes of the liveness challenge."
    case .step: "Their line there."
    }
  }

  package var spanish: String {
    switch self {
    case .title: "Cómo se llama en la lista."
    case .inSpanish: "Lo mismo en español."
    case .topic: "Qué se practica."
    case .level: "1 una primera llamada, 2 una normal, 3 una que engaña."
    case .lesson: "Qué se aprende, para el repaso."
    case .call: "Cómo abre la llamada un buen operador."
    case .channel: "Cómo se comunica la persona con el distrito."
    case .language: "El idioma de quien llama."
    case .reason: "Por qué no en la ventanilla; solo cuenta para llamadas."
    case .interpreter: "Quién tiene que interpretar; nunca un niño (IV)."
    case .target: "Una llamada bien hecha."
    case .keys: "Teclas oprimidas, sin contar las del PIN."
    case .minutes: "Minutos desde el primer timbrazo."
    case .caller: "Quién llama."
    case .role: "Qué es del niño o la niña."
    case .claims: "Quién dice ser; si falta, quien es."
    case .standing: "Qué dicen los datos sobre quien dice ser (III)."
    case .admits: "Si dice que no es el tutor legal."
    case .child: "El niño o la niña."
    case .number: "Si sabe el número de estudiante; unknown: da el nombre y la fecha de nacimiento."
    case .surnames: "Si la escuela tiene dos apellidos."
    case .adult: "Si el estudiante tiene 18 años y no hay nada archivado."
    case .contact: "Si la escuela tiene un contacto que no sea quien llama (VIII)."
    case .sibling: "Si después pide el PIN de un hermano o una hermana."
    case .knows: "Qué contesta en la primera ronda; si falta, right."
    case .later: "Qué corrige cuando algo no coincidió."
    case .question(let number): "Pregunta \(number)."
    case .camera: "Qué muestra la cámara."
    case .id: "El documento que muestra."
    case .otherID: "Otro, después de apartar el primero; si falta, ninguno."
    case .pin: "Cómo lee el PIN la primera vez."
    case .line: "Qué falla en la línea."
    case .moment: "En cuanto se le dijo esto."
    case .event: "Qué falla."
    case .says: "Qué dice en lugar de lo normal; {answer} es lo que contesta."
    case .asks: "Dónde presiona, y qué se le puede responder."
    case .saying: "Qué dice."
    case .replies: "De dos a cuatro respuestas, exactamente una buena."
    case .reply: "La respuesta."
    case .worth: "good: buena; leak: revela algo o promete lo que no se debe; poor: no ayuda."
    case .tells: "Qué revela una respuesta así, u ofrece en contra de la guía."
    case .expect: "A qué llega un buen operador."
    case .end: "Cómo termina el último caso."
    case .section: "La sección de la guía en que se basa."
    case .flag: "Si hay que marcar el caso."
    case .does: "Qué hay que hacer en el camino."
    case .never: "Qué no se debe hacer."
    case .catches: "Qué jugadores automáticos deben fallar."
    case .idKind: "Qué es; none: ninguno de los cuatro tipos (IV.2)."
    case .printedName: "De quién es el nombre impreso."
    case .expired: "Si está vencido."
    case .face: "De quién es la cara."
    case .challenge: "Qué pasa con la seña en vivo."
    case .step: "Qué dice ahí."
    }
  }
}

/// What may be written.
extension ScenarioKey.Form: Localized {
  package var english: String {
    switch self {
    case .text: "text, at most \(ScenarioKey.longest) characters"
    case .number(let range): "\(range.lowerBound) to \(range.upperBound)"
    case .choice(let words): words.joined(separator: ", ")
    case .words(let words): "a list of: \(words.joined(separator: ", "))"
    case .group: "keys of its own"
    case .groups: "a list, each with keys of its own"
    }
  }

  package var spanish: String {
    switch self {
    case .text: "texto, \(ScenarioKey.longest) caracteres como máximo"
    case .number(let range): "de \(range.lowerBound) a \(range.upperBound)"
    case .choice(let words): words.joined(separator: ", ")
    case .words(let words): "una lista de: \(words.joined(separator: ", "))"
    case .group: "sus propias claves"
    case .groups: "una lista; cada elemento con sus propias claves"
    }
  }
}
