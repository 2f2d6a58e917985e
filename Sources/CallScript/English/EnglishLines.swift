import Diagnostics
import Ledger
import Records
import Verification

extension ScriptLine {
  /// - Guide: III.4.a
  package var english: String {
    switch self {
    case .joinVideo(let meeting):
      "I need to see you for this. Can you join a video call right now? The meeting number is \(meeting.spoken.number), and the passcode is \(meeting.spoken.passcode)."
    case .child:
      "Please have your photo ID ready. What is the child's student number or name?"
    case .childBirth: "And the child's date of birth?"
    case .childSchool: "What school does the child go to?"
    case .childSecond: "Does the child have a middle name?"
    case .childNumber: "Do you have the child's student number?"
    case .childAgain: "I'm not finding that. Please say it again slowly, and spell any names."
    case .caller: "And what's your full name? Please spell it."
    case .relationship: "What is your relationship to the child?"
    case .see(.remote, let reference):
      "Please turn on your camera, then repeat this case number: \(reference.spoken)."
    case .see(.counter, _):
      "Thank you for coming in. I'll ask you some questions about the child and then look at your ID."
    case .seeSibling(.remote, let reference):
      "This child gets a separate case number. Please stay on camera and repeat it back to me: \(reference.spoken)."
    case .seeSibling(.counter, _): "Now I'll ask you the same questions about this child."
    case .seeAgain(.remote, let reference):
      "I need to see you again. Please turn on your camera and repeat the case number back to me: \(reference.spoken)."
    case .seeAgain(.counter, _): "Thanks for waiting. I'll need to go over a few things again."
    case .item(.birthDate): "What is the child's date of birth?"
    case .item(.firstName): "What is the child's first name? Please spell it."
    case .item(.lastName): "And the last name? Please spell that too."
    case .item(.grade): "What grade is the child in?"
    case .item(.address): "What is the child's home address?"
    case .unit: "Is there an apartment or unit?"
    case .restOfName: "And the rest of that name?"
    case .item(.phone): "What phone number does the school have on file?"
    case .item(.contactName):
      "Other than you, who is an emergency contact? Please spell the last name."
    case .item(.contactPhone): "And what is that person's phone number?"
    case .readBack: "Let me read that back to you. Please stop me if anything is wrong."
    case .readBackAgain:
      "Something doesn't match the school's records. I can't see what it is. What often helps is the full name as the school has it, with both last names. An apartment number can help too, or an old or new address. I'll read everything back to you one more time."
    case .id:
      "Please show your California ID, driver's license, consulate card or passport."
    case .idAgain(.expired):
      "That one has expired. Do you have any other photo ID with you? It can be a California ID, a driver's license, a consulate card or a passport."
    case .idAgain(.onScreen):
      "I need to see the actual card or passport, not a picture of it. Do you have it with you?"
    case .idAgain(.unsuitable):
      "I can't accept that one. Do you have any other photo ID with you? It can be a California ID, a driver's license, a consulate card or a passport."
    case .idName: "Please hold it still."
    case .challenge(.rightHand): "Please pass your open right hand slowly in front of your face."
    case .challenge(.leftHand): "Please pass your open left hand slowly in front of your face."
    case .challenge(.turnLeft): "Please turn your head slowly to the left."
    case .challenge(.turnRight): "Please turn your head slowly to the right."
    case .challenge(.lookUp): "Please look up at the ceiling, then back at the camera."
    case .challenge(.touchEar): "Please touch your right ear."
    case .ready(.remote):
      "I can give you your PIN now. Do you have something to write with? Please don't share your screen or record this."
    case .ready(.counter): "I can show you your PIN now. Do you have something to write with?"
    case .readBackPIN(.remote): "Please read the number back to me."
    case .readBackPIN(.counter): "Please point to each digit you wrote, so I can check it."
    case .misread: "That's not quite right. I can give it to you one more time."
    case .sibling: "Do you need the PIN for another child?"
    case .closed(.disclosed, _):
      "That's right. In the Parent Portal, enter the student number, the date of birth and this PIN to add your child. Please don't share the PIN with anyone."
    case .closed(.unconfirmed, _):
      "We weren't able to confirm the PIN. Please call again, or ask at your child's school."
    case .closed(.unjudged, let reference):
      "We have to stop here. This doesn't count against you. Please call again. Your case number is \(reference.spoken)."
    // Each refusal ends with a next step and the case (III).
    case .refused(.closed, let reference):
      "I'm not able to complete this right now. Please see the office manager at your child's school. Bring your photo ID and any guardianship or address papers. Once the school has checked its records, or after 24 hours, please try again. Your case number is \(reference.spoken)."
    case .refused(.open(.noVideo), let reference):
      "I need to see you for this, so I can't do it over the phone alone. Please call back when you can join by video. Or come to the school or a district office with your photo ID. Your case number is \(reference.spoken)."
    case .refused(.open(.idUnsuitable), let reference):
      "I need a California ID, a driver's license, a consulate card or a passport. Please call back when you have one, or see the office manager at the school. Your case number is \(reference.spoken)."
    case .refused(.open(.idExpired), let reference):
      "That ID has expired. Please call back when you have a current one, or see the office manager at the school. Your case number is \(reference.spoken)."
    case .refused(.open(.incompleteRecord), let reference):
      "The school's record is missing something I need to ask about. Please ask the office manager at the school to update the emergency card. Then call again. Your case number is \(reference.spoken)."
    case .refused(.open(.recordLeftOut), let reference):
      "The school's record of this child has a mistake in it, so I can't go on. Please ask the office manager at the school to correct the record. Then call again. Your case number is \(reference.spoken)."
    case .refused(.open(.notGuardian), let reference):
      "I can only give the PIN to a verified parent or legal guardian. One of them is welcome to call. The school decides who is listed, so please see the office manager at the school. Your case number is \(reference.spoken)."
    case .refused(.open(.adultStudent), let reference):
      "Since the student is 18, it's now the student's decision. The student can ask for it, or can sign a consent form at the school. Your case number is \(reference.spoken)."
    case .refused(.open(.otherSchool), let reference):
      "I can only help families at this school. Please call the district hotline and give them your case number: \(reference.spoken)."
    case .refused(.open(.childNotFound), let reference):
      "I'm not finding a student with that information. Please ask the school for the student number, then call again. Your case number is \(reference.spoken)."
    case .abandoned(let reference):
      "Okay, we'll stop here. You can call again anytime. Your case number is \(reference.spoken)."
    case .parked(let reference):
      "I'll save your case under number \(reference.spoken). When you're back, give us that number. We'll need to see you and go through the questions again."
    case .hold(.counter): "Please stay here where I can see you. I'll be right back with you."
    case .hold(.remote): "Please stay on the line and on camera. I'll be right back with you."
    case .holdOver: "Thank you for waiting."
    }
  }
}
