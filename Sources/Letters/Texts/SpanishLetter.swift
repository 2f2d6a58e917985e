import CallScript
import Records

extension LetterText {
  /// In Spanish; it was written by people.
  static func spanish(_ facts: LetterFacts) -> LetterText {
    LetterText(
      title: "Su PIN del Portal para Padres",
      date: "\(facts.day.day) de \(Month(facts.day).spanish) de \(facts.day.year)",
      greeting: "Estimado/a \(facts.guardian):",
      opening:
        "Con este PIN usted agrega a \(facts.student) (\(facts.school)) a su propia cuenta del Portal para Padres. Primero regístrese; después agregue al estudiante.",
      pinLabel: "Su PIN", pinNote: "Es solo suyo. No es el PIN del estudiante (MyMail).",
      codeCaption: "Regístrese aquí: \(facts.address)",
      codeDescription: "Código QR de la página de registro, \(facts.address)",
      registerTitle: "Primero: regístrese",
      registerSteps: [
        "Abra \(facts.address) o apunte la cámara del teléfono al código. Si ya tiene cuenta, siga más abajo.",
        "Elija «Register for an account» (registrarse). Escriba su nombre, su apellido y su propio correo electrónico, y conteste la pregunta de seguridad.",
        "Abra el correo que le llegue, haga clic en el enlace y cree una contraseña.",
      ],
      addTitle: "Después: agregue al estudiante",
      addSteps: [
        "Entre y elija «Add Student» (agregar estudiante).",
        "Escriba el número de estudiante del distrito (Student ID; está en las calificaciones y la escuela se lo da) y la fecha de nacimiento.",
        "Escriba el PIN de esta hoja.",
        "Haga clic en la casilla de seguridad (reCAPTCHA), elija «Add Student» y después «Finish» (terminar).",
      ],
      careTitle: "Guárdelo en secreto",
      care:
        "Cada padre, madre o tutor tiene su propio PIN. No le dé el suyo a nadie, tampoco al otro padre ni al estudiante. El distrito nunca le llama, le escribe ni le manda mensajes para pedírselo. Si pierde esta hoja, avise a la escuela de inmediato.",
      help: "¿Preguntas? Llame al \(facts.phones).",
      reference: "Caso \(facts.reference)",
      specimen: "MUESTRA")
  }
}
