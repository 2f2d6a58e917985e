import CallScript
import Diagnostics
import Records

/// What is said of an answer's form while it is typed.
enum FormWord: Hashable, Localized {
  // What was understood.
  case date(CivilDate)
  case day(CivilDate)
  case birthDate(CivilDate, age: Int)
  case noUnit
  case unfixedAddress, schoolHeldAddress

  // What is asked where it may be meant otherwise.
  case isDate(CivilDate)
  case isGrade(String)
  case isNoUnit
  case areBothGivenNames
  case isParticle(String)
  case isAbroad

  // What is asked where it cannot be taken.
  case whichDate, whichGrade, whichNumber

  // What it should be.
  case nothingTyped
  case noDate, noGrade, noPhone, noAddress, badUnit, noName, noRelationship
}
