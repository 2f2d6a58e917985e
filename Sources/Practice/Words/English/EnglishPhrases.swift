import CallScript
import Records

extension Phrase {
  var english: [String] {
    switch self {
    case .ringsByVideo:
      [
        "Hi, good to see somebody. I need the PIN for the Parent Portal, and I can't get off work to come in.",
        "Hello. I'd like the Parent Portal PIN, please. We live far out and have no car.",
        "Hi there. I'm calling for the PIN, for the Parent Portal. I'm home sick, so I can't come by.",
        "Hello, is this the hotline? The office was closed, and I still need the PIN for the Parent Portal.",
      ]
    case .ringsByPhone:
      [
        "Hello? Yes, I'm calling about the PIN for the Parent Portal. I work all day, so I can't come in.",
        "Hi. Um, I need the Parent Portal PIN. The bus doesn't come out here, so I thought I'd call.",
        "Good, somebody's there. I'd like the PIN for the Parent Portal. I'm taking care of my mom and can't leave.",
        "Hello. I was told to call here for the Parent Portal PIN, because the office is closed.",
      ]
    case .comesToCounter:
      [
        "Hello. I'm here for the PIN for the Parent Portal.",
        "Hi, is this the right place? I need the Parent Portal PIN.",
        "Good, it's not busy. I'd like the PIN for the Parent Portal, please.",
        "Hi. Um, they told me I can get the Parent Portal PIN here.",
      ]
    case .stillThere: ["Hello? Are you still there?", "Um, hello? Can you hear me?"]
    case .callsAgain(let reference):
      [
        "Hi, I was cut off. My case number is \(reference).",
        "Hello, it's me again. The call dropped. I have \(reference).",
        "Sorry, I lost my connection. The number was \(reference).",
        "Hi, um, we got cut off before. It's case \(reference).",
      ]
    case .joins:
      [
        "Yes, I can do that. Let me find the app.",
        "Video? Sure, give me a second.",
        "Okay, I'm typing in the number now.",
        "Um, yes, I think so. My phone has video.",
      ]
    case .refusesVideo:
      [
        "No, I don't want to be on video.",
        "Video? No, I'd rather just talk.",
        "Sorry, no. I don't do video calls.",
        "Can't we do it like this? I don't want to be on camera.",
      ]
    case .child(let answer):
      [
        "Sure, it's \(answer).",
        "I have it right here: \(answer).",
        "Um, let me look. The student number is \(answer).",
        "Yes, I wrote it down. It's \(answer).",
      ]
    case .childSpelled(let answer):
      [
        "I don't know the number. The name is \(answer).",
        "Oh, I don't have that number with me. It's \(answer).",
        "A student number? No idea, sorry. I'll spell the name: \(answer).",
        "I can't find the number, so here's the name: \(answer).",
      ]
    case .childBirth(let answer):
      [
        "That's \(answer).",
        "Born on \(answer).",
        "The birth date is \(answer).",
        "Sure, it's \(answer).",
      ]
    case .childSchool(let answer):
      [
        "That's \(answer).",
        "The school is \(answer).",
        "Um, it's \(answer).",
        "Goes to \(answer).",
      ]
    case .childAgain(let answer):
      [
        "Sure, once more: \(answer).",
        "Okay. It's \(answer).",
        "Of course. I'll go slower: \(answer).",
        "Hmm, let me see. That's \(answer).",
      ]
    case .caller(let answer):
      [
        "My name is \(answer).",
        "I'm \(answer).",
        "Oh, sure. It's \(answer).",
        "Mine? That's \(answer).",
      ]
    case .relationship(let answer):
      [
        "I'm the \(answer).",
        "Me? I'm the \(answer).",
        "I'm the child's \(answer).",
        "Oh, I'm the \(answer).",
      ]
    case .admits:
      [
        "To be honest, I'm not the legal guardian. I only look after the child.",
        "I should tell you, I'm not a legal guardian. I just help take care of the child.",
        "Well, legally I'm not the guardian. The child only stays with me in the afternoons.",
      ]
    case .see(let reference):
      [
        "Okay, the camera is on. The number is \(reference).",
        "One moment. There. You said \(reference).",
        "Can you see me now? It's \(reference).",
        "Sure. Um, I wrote it down: \(reference).",
      ]
    case .seeAtCounter: ["Sure, go ahead.", "Okay. I brought my wallet, so I'm ready."]
    case .cameraBroken:
      [
        "My camera is broken, and I'm in a hurry. Can't you just tell me?",
        "It won't turn on. Look, I have five minutes, can we skip this part?",
        "The camera hasn't worked for weeks. I have to go soon, can we do it without?",
        "Sorry, it stays black. My break is almost over, let's just go on.",
      ]
    case .cameraRefused:
      [
        "No, I'm not turning the camera on.",
        "I'd rather not show myself.",
        "Sorry, I don't want to be seen. Is that a problem?",
        "Hmm, no. I keep my camera off.",
      ]
    case .birthDate(let answer):
      ["It's \(answer).", "Easy one: \(answer).", "That's \(answer).", "Born on \(answer)."]
    case .firstName(let answer):
      [
        "It's \(answer).",
        "First name, that's \(answer).",
        "The first name is \(answer).",
        "Sure: \(answer).",
      ]
    case .lastName(let answer):
      [
        "It's \(answer).",
        "Last name, that's \(answer).",
        "The last name is \(answer).",
        "That would be \(answer).",
      ]
    case .grade(let answer):
      [
        "Now it's \(answer).",
        "Time flies. It's \(answer) this year.",
        "Um, that's \(answer).",
        "This year it's \(answer).",
      ]
    case .address(let answer):
      [
        "We're at \(answer).",
        "The address is \(answer).",
        "Sure, that's \(answer).",
        "Let me say it slowly: \(answer).",
      ]
    case .phoneNumber(let answer):
      [
        "The number is \(answer).",
        "It should be \(answer).",
        "Um, I never call myself. It's \(answer).",
        "That's \(answer).",
      ]
    case .contactName(let answer):
      [
        "That would be \(answer).",
        "Hmm, I think we put \(answer).",
        "Other than me? That's \(answer).",
        "You should have \(answer).",
      ]
    case .contactPhone(let answer):
      [
        "The number is \(answer).",
        "One second, let me look it up. It's \(answer).",
        "That's \(answer).",
        "I have it in my phone: \(answer).",
      ]
    case .readBack:
      [
        "Yes, that's all right.",
        "Yes, that's what I said.",
        "Mm-hm. All of it is right.",
        "All correct, thanks.",
      ]
    case .readBackAgain:
      [
        "Hmm, it all sounds right to me. I don't know what differs.",
        "No, I wouldn't change anything. Strange.",
        "I don't know what it could be. That's how I know it.",
        "Really? I can't think of anything. You read it just as I said it.",
      ]
    case .corrects(let item, let answer):
      [
        "Oh, wait, the \(item.english) isn't right. It should be \(answer).",
        "Sorry, the \(item.english), I told you that wrong: \(answer).",
        "Hold on, about the \(item.english): it should be \(answer).",
        "Hmm, no, not the \(item.english). Please put \(answer).",
      ]
    case .id:
      [
        "Sure. Here, can you see it?",
        "One second, it's in my wallet. Here.",
        "Yes, I have this one.",
        "Here you go.",
      ]
    case .idOfNoKind:
      [
        "I only have this card with me. Will it do?",
        "Hmm, I don't have any of those. I have this one.",
      ]
    case .idAgain:
      [
        "Yes, I have another one. Here.",
        "I think so. Let me look. Yes, this one.",
        "Sure, hold on. How about this?",
        "Oh, okay. I brought a second one.",
      ]
    case .noOtherID:
      [
        "No, that's all I have.",
        "No, sorry, I don't have another one.",
        "Hmm, no. Just this one.",
        "I don't have anything else here.",
      ]
    case .idName: ["Like this? I'm holding it still.", "Okay. Tell me when you have it."]
    case .challengeRefused:
      [
        "No, I'm not doing that.",
        "Is that really necessary? I'd rather not.",
        "That's silly. Can't you see me well enough?",
        "Sorry, I don't want to do that.",
      ]
    case .ready:
      [
        "Yes, I have a pen. Go ahead.",
        "One second. Okay, I have something to write with.",
        "I'm ready, and nobody else is here.",
        "Sure, pen and paper right here.",
      ]
    case .readBackPIN: ["I wrote:", "Okay, here's what I have:"]
    case .misread:
      [
        "Okay. Let me write it again.",
        "All right, once more. I'm writing.",
      ]
    case .disclosed:
      [
        "Great, thank you so much.",
        "Thanks. That was easier than I thought.",
        "Wonderful. Thank you for your help.",
        "Okay, I'll keep it safe. Thank you.",
      ]
    case .noSibling:
      [
        "No, that's all. Thanks.",
        "No, just the one.",
        "No, thank you, we're done.",
        "Hmm, no, I don't need another.",
      ]
    case .sibling:
      [
        "Yes, please, there's one more in the family.",
        "Oh, yes. There are two of them in school.",
        "Yes, can we do the sibling too?",
        "Yes, I need one more PIN.",
      ]
    case .refused:
      [
        "Oh. That's too bad. All right.",
        "Hmm. I was hoping to get it today. Okay.",
        "Well, if that's how it is.",
        "That's a pity, but I understand.",
      ]
    case .asksNextStep:
      [
        "And what do I do now?",
        "Okay, but what's my next step?",
        "So where do I go from here?",
      ]
    case .again(let line): ["What I said was: \(line)", "Once more, then: \(line)", "I'll say it again. \(line)"]
    case .parked:
      [
        "Okay, I'll keep the number. Talk to you later.",
        "All right, I'll get back to you with that number.",
      ]
    case .unfixedAddress, .puts, .idOnScreen, .unconfirmed: englishRare
    case .ended: ["Okay. Goodbye.", "All right, thanks anyway. Bye."]
    }
  }
}
