import Console
package import Diagnostics
package import Practice

extension ClassProblem: PlacedProblem {}
extension ClassProblems: PlacedProblems {}

extension ClassFault: Localized {
  package var english: Words {
    switch self {
    case .reading(let fault): fault.english
    case .nothing: Words("there are no keys in it", next: "practice schema class, or practice schema course")
    case .shared(let id): Words("\(id) is called so, too", next: "one id for one person; other names under also")
    case .noClass: Words("there is no class list", next: "--class FILE, or class.yaml in the station's folder")
    case .nobody(let known):
      Words("somebody is not on the class list", next: "one of: \(known.joined(separator: ", "))")
    case .noScenario(let nearest):
      Words("there is no such scenario", next: nearest ?? "pinline practice list names them")
    case .noFile:
      Words("there is no such file beside this one", next: "its name with .yaml, from the course's own folder")
    case .wrongScenario(let problems):
      Words("what is wrong in it: \(problems.all.count)", next: "pinline practice check, with that file")
    case .twice: Words("the same call stands before", next: "give each a seed of its own")
    }
  }

  package var spanish: Words {
    switch self {
    case .reading(let fault): fault.spanish
    case .nothing: Words("no contiene ninguna clave", next: "practice schema class, o practice schema course")
    case .shared(let id):
      Words("\(id) también se llama así", next: "un número para cada persona; otros nombres en also")
    case .noClass: Words("no hay lista del grupo", next: "--class ARCHIVO, o class.yaml en la carpeta de la estación")
    case .nobody(let known):
      Words("alguien no está en la lista del grupo", next: "opciones: \(known.joined(separator: ", "))")
    case .noScenario(let nearest): Words("no hay tal ejercicio", next: nearest ?? "pinline practice list los muestra")
    case .noFile:
      Words("no hay tal archivo junto a este", next: "su nombre con .yaml, desde la carpeta del curso")
    case .wrongScenario(let problems):
      Words("lo que está mal en él: \(problems.all.count)", next: "pinline practice check, con ese archivo")
    case .twice: Words("la misma llamada ya está antes", next: "dé a cada una su propia semilla")
    }
  }
}
