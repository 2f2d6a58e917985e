import CallScript
import Records

extension HereWord {
  var english: String {
    switch question {
    case .main: "v takes a video call, p a voice call, c somebody at the counter"
    case .reply: "the number of what you would say"
    case .choice: "one of the choices"
    case .prompt(let prompt): prompt.here
    }
  }
}

extension Prompt {
  fileprivate var here: String {
    switch self {
    case .item(let item): item.here
    case .child: "the student number, or the child's first name as spelled"
    case .childLast: "the child's last name as spelled"
    case .childBirth: "the child's birth date, in any usual form"
    case .childSchool: "the school's name, or a part of it"
    case .childSecond: "the second given name as the school has it; Enter if there is none"
    case .childNumber: "the student number"
    case .caller: "the caller's whole name; one word is enough if they have no other"
    case .relationship: "what the caller says: mother, father, legal guardian, aunt"
    case .line: "the number that the phone shows; Enter if it shows none"
    case .unit: "the apartment, unit or letter; Enter if there is none"
    case .restOfName: "the rest of the name; Enter if that is all"
    case .readBack: "Enter once the caller confirmed all; a number types that answer anew"
    case .idName: "every name on the ID, in its order, a comma between two lines"
    case .attendant: "the name of the second member of staff who attends now"
    case .readBackPIN: "the digits that the parent reads back; / or Esc if they cannot"
    }
  }
}

extension Item {
  fileprivate var here: String {
    switch self {
    case .birthDate: "the birth date as said, such as March 14 2012 or 3/14/12"
    case .firstName, .lastName: "the name as spelled"
    case .grade: "the grade as said, such as 5th or kindergarten"
    case .address: "the street address as said, with the apartment"
    case .phone: "the phone number as said, with the area code"
    case .contactName: "the contact's first and last name as said"
    case .contactPhone: "the contact's phone number as said"
    }
  }
}
