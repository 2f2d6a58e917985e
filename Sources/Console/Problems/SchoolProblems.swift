package import Diagnostics
package import Operations

extension SchoolSearchError: Explained, Localized {
  package var english: Words {
    switch self {
    case .noSuchSchool:
      Words("no school here has that number or name", next: "the number or a part of the name as in the roster")
    case .severalSchools(let schools):
      Words("that may be several schools: \(schools.joined(separator: ", "))", next: "give the school's number")
    case .otherSchool: Words("this station serves another school only", next: "name that one, or use its own station")
    }
  }

  package var spanish: Words {
    switch self {
    case .noSuchSchool:
      Words(
        "ninguna escuela de aquí tiene ese número o nombre",
        next: "el número o una parte del nombre, como en la lista de alumnos")
    case .severalSchools(let schools):
      Words("pueden ser varias escuelas: \(schools.joined(separator: ", "))", next: "indique el número de la escuela")
    case .otherSchool:
      Words("esta estación atiende solo a otra escuela", next: "indique esa, o use la estación de la suya")
    }
  }
}
