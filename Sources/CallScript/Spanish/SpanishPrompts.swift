import Diagnostics
package import Records

extension Item {
  package var spanish: String {
    switch self {
    case .birthDate: "fecha de nacimiento"
    case .firstName: "nombre"
    case .lastName: "apellidos"
    case .grade: "grado"
    case .address: "dirección"
    case .phone: "teléfono"
    case .contactName: "nombre del contacto"
    case .contactPhone: "teléfono del contacto"
    }
  }
}

extension Prompt {
  package var spanish: String {
    switch self {
    case .item(let item): item.spanish
    case .child: "número de estudiante o nombre"
    case .childLast: "apellidos"
    case .childBirth: "fecha de nacimiento"
    case .childSchool: "escuela"
    case .childSecond: "segundo nombre (Enter: ninguno)"
    case .childNumber: "número de estudiante"
    case .caller: "nombre de quien llama"
    case .relationship: "parentesco"
    case .line: "teléfono de quien llama (Enter: no se ve)"
    case .unit: "apartamento (Enter: no hay)"
    case .restOfName: "resto del nombre (Enter: es todo)"
    case .readBack: "Enter: todo confirmado · 1-8: corregir"
    case .idName: "nombre completo tal como aparece"
    case .attendant: "otra persona del personal"
    case .readBackPIN: "PIN como lo lee quien llama"
    }
  }
}
