import CallScript
import Records

extension HereWord {
  var spanish: String {
    switch question {
    case .main: "v toma una videollamada, p una llamada de voz, c a alguien en la ventanilla"
    case .reply: "el número de lo que usted diría"
    case .choice: "una de las opciones"
    case .prompt(let prompt): prompt.here
    }
  }
}

extension Prompt {
  fileprivate var here: String {
    switch self {
    case .item(let item): item.here
    case .child: "el número de estudiante, o el nombre como lo deletrean"
    case .childLast: "el apellido como lo deletrean"
    case .childBirth: "la fecha de nacimiento, como se diga"
    case .childSchool: "el nombre de la escuela, o una parte"
    case .childSecond: "el segundo nombre como lo tiene la escuela; Enter si no hay"
    case .childNumber: "el número de estudiante"
    case .caller: "el nombre completo de quien llama; basta una palabra si no tiene más"
    case .relationship: "lo que dice la persona: madre, padre, tutor legal, tía"
    case .line: "el número que muestra el teléfono; Enter si no muestra ninguno"
    case .unit: "el apartamento, la unidad o la letra; Enter si no hay"
    case .restOfName: "el resto del nombre; Enter si es todo"
    case .readBack: "Enter cuando la persona confirmó todo; un número escribe de nuevo esa respuesta"
    case .idName: "todos los nombres de la identificación, en su orden, con una coma entre dos líneas"
    case .attendant: "el nombre de la segunda persona del personal que acompaña ahora"
    case .readBackPIN: "los dígitos que lee el padre o la madre; / o Esc si no puede"
    }
  }
}

extension Item {
  fileprivate var here: String {
    switch self {
    case .birthDate: "la fecha como se dice: 14 de marzo de 2012"
    case .firstName, .lastName: "el nombre como lo deletrean"
    case .grade: "el grado como se dice: quinto o kínder"
    case .address: "la dirección como se dice, con el apartamento"
    case .phone: "el teléfono como se dice, con la código de área"
    case .contactName: "nombre y apellido del contacto"
    case .contactPhone: "el teléfono del contacto"
    }
  }
}
