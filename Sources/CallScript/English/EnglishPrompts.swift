import Diagnostics
package import Records

extension Item {
  package var english: String {
    switch self {
    case .birthDate: "birth date"
    case .firstName: "first name"
    case .lastName: "last name"
    case .grade: "grade"
    case .address: "address"
    case .phone: "phone"
    case .contactName: "contact's name"
    case .contactPhone: "contact's phone"
    }
  }
}

extension Prompt {
  package var english: String {
    switch self {
    case .item(let item): item.english
    case .child: "student number or first name"
    case .childLast: "last name"
    case .childBirth: "birth date"
    case .childSchool: "school"
    case .childSecond: "middle name (Enter: none)"
    case .childNumber: "student number"
    case .caller: "caller's name"
    case .relationship: "relationship"
    case .line: "caller's number (Enter: not shown)"
    case .unit: "unit or letter (Enter: none)"
    case .restOfName: "rest of the name (Enter: that is all)"
    case .readBack: "Enter: all confirmed · 1-8: correct"
    case .idName: "full name as printed"
    case .attendant: "second staff member"
    case .readBackPIN: "PIN as read back"
    }
  }
}
