import Diagnostics
import Ledger
import Records
import Verification

extension ScriptLine {
  package var english: String {
    switch self {
    case .joinVideo(let meeting):
      "We can only do this face to face. Can you join a video call now? The meeting number is \(meeting.spoken.number), the passcode \(meeting.spoken.passcode)."
    case .child:
      "Please have your photo ID at hand. What is the child's student number? Or please spell the child's first and last name."
    case .childBirth: "And the child's date of birth?"
    case .childSchool: "Which school does the child go to?"
    case .childSecond: "Does the child have a second given name, as the school has it?"
    case .childNumber: "And the child's student number?"
    case .childAgain: "I did not find that. Please spell it for me once more."
    case .caller: "And your own first and last name? Please spell the last name."
    case .relationship: "What are you to the child?"
    case .see(.remote, let reference):
      "Please turn your camera on and repeat this case number for me: \(reference.spoken)."
    case .see(.counter, _): "Thank you for coming in. I will ask five questions and then look at your ID."
    case .seeSibling(.remote, let reference):
      "This is a case of its own. Please stay in the picture and repeat its number for me: \(reference.spoken)."
    case .seeSibling(.counter, _): "Now the same five questions for this child."
    case .seeAgain(.remote, let reference):
      "The picture was gone. Please turn your camera on again and repeat the case number: \(reference.spoken)."
    case .seeAgain(.counter, _): "Let us go on where we stopped."
    case .item(.birthDate): "What is the child's date of birth?"
    case .item(.firstName): "What is the child's first name? Please spell it."
    case .item(.lastName): "And the child's last name? Please spell it too."
    case .item(.grade): "What grade is the child in?"
    case .item(.address):
      "What is the child's home address? Is there an apartment number? If the street is unusual, please spell it."
    case .item(.phone): "What phone number does the school have for the child's home?"
    case .item(.contactName):
      "Who is an emergency contact for the child, other than yourself? First and last name, and please spell the last name."
    case .item(.contactPhone): "And that person's phone number?"
    case .readBack: "Let me read your answers back. Please tell me if anything is not right."
    case .readBackAgain:
      "Something differs from the school's record. I cannot see what. What helps: the full name as the school has it, both last names, the apartment, an old or a new address. Let me read all of it back once more."
    case .id: "Please show me your ID: a California ID, a driver's license, a consulate card or a passport."
    case .idAgain(.expired):
      "That one has expired. Do you have another: a California ID, a driver's license, a consulate card or a passport?"
    case .idAgain(.onScreen):
      "I have to see the card or the passport itself, not a picture of it. Do you have it with you?"
    case .idAgain(.unsuitable):
      "That one cannot be used here. Do you have another: a California ID, a driver's license, a consulate card or a passport?"
    case .idName: "Please hold it still so that I can read it."
    case .challenge(.rightHand): "Please pass your open right hand slowly across your face."
    case .challenge(.leftHand): "Please pass your open left hand slowly across your face."
    case .challenge(.turnLeft): "Please turn your head slowly to the left."
    case .challenge(.turnRight): "Please turn your head slowly to the right."
    case .challenge(.lookUp): "Please look up at the ceiling and back."
    case .challenge(.touchEar): "Please touch your right ear."
    case .ready(.remote):
      "I can tell you your PIN now. Do you have a pen? Please make sure that you are not sharing your screen and that nobody is recording."
    case .ready(.counter): "I can show you your PIN now. Please have a pen ready to copy it."
    case .readBackPIN(.remote): "Please read the number back to me."
    case .readBackPIN(.counter): "Please point to each digit that you wrote, so that I can check."
    case .misread: "That is not quite it. I can show it one more time."
    case .sibling: "Is there another child whose PIN you need?"
    case .closed(.disclosed, _):
      "That is right. Use it with the student number and the birth date to add your child in the Parent Portal. Keep it to yourself."
    case .closed(.unconfirmed, _):
      "We could not confirm the number. Please call again, or ask at your child's school."
    case .closed(.unjudged, let reference):
      "We have to stop here. Nothing is held against you. Please call again with case number \(reference.spoken)."
    // Each refusal ends with a next step and the case (III).
    case .refused(.closed, let reference):
      "This cannot be completed now. Please see the office manager at your child's school with your photo ID and any guardianship or address papers. Once the record is checked, or after 24 hours, please try again. Your case number is \(reference.spoken)."
    case .refused(.open(.noVideo), let reference):
      "I have to see you to go on, so I cannot do this by voice alone. You can call back by video at any time, or come to the school or a district office with your photo ID. Your case number is \(reference.spoken)."
    case .refused(.open(.idUnsuitable), let reference):
      "I need a California ID, a driver's license, a consulate card or a passport. Please call back when you have one, or see the office manager at the school. Your case number is \(reference.spoken)."
    case .refused(.open(.idExpired), let reference):
      "That document is past its date. Please call back with a current one, or see the office manager at the school. Your case number is \(reference.spoken)."
    case .refused(.open(.incompleteRecord), let reference):
      "The school's record lacks something that I have to ask about. Please have the office manager at the school complete the emergency card; then call again. Your case number is \(reference.spoken)."
    case .refused(.open(.notGuardian), let reference):
      "Only a verified parent or legal guardian can be given this. A parent or legal guardian may call, or the school can decide who is listed. Please see the office manager at the school. Your case number is \(reference.spoken)."
    case .refused(.open(.adultStudent), let reference):
      "The student is 18, so these rights are the student's own. The student may ask, or file a consent at the school. Your case number is \(reference.spoken)."
    case .refused(.open(.otherSchool), let reference):
      "I can only help families of this school. Please call the district's hotline with your case number: \(reference.spoken)."
    case .refused(.open(.childNotFound), let reference):
      "I cannot find a child by that. Please ask the school for the student number and call again. Your case number is \(reference.spoken)."
    case .hold: "Please stay where I can see you. I will be right back."
    case .holdOver: "Thank you for waiting."
    case .abandoned(let reference):
      "We stop here. You can call again at any time. Your case number is \(reference.spoken)."
    case .parked(let reference): "I will keep your case number \(reference.spoken). Please call us back with it."
    }
  }
}
