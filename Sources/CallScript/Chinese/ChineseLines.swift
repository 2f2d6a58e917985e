import Diagnostics
import Ledger
import Records
import Verification

/// Mandarin in simplified characters. Drafted by machine; nobody who speaks it has signed it off yet.
extension ScriptLine {
  package var chinese: String {
    switch self {
    case .joinVideo(let meeting):
      "办理这件事，我需要看到您本人。您现在可以加入视频通话吗？会议号是 \(meeting.spoken.number)，密码是 \(meeting.spoken.passcode)。"
    case .child: "请准备好带照片的身份证件。请问孩子的学号或姓名是什么？"
    case .childBirth: "孩子的出生日期呢？"
    case .childSchool: "孩子在哪所学校上学？"
    case .childSecond: "孩子有中间名吗？"
    case .childNumber: "您有孩子的学号吗？"
    case .childAgain: "我没有找到。请您慢慢再说一遍，名字请逐个字母拼出来。"
    case .caller: "请问您的全名是什么？请逐个字母拼出来。"
    case .relationship: "您和孩子是什么关系？"
    case .see(.remote, let reference): "请打开摄像头，并跟我重复这个个案编号：\(reference.spoken)。"
    case .see(.counter, _): "谢谢您过来。我会先问几个关于孩子的问题，然后看您的证件。"
    case .seeSibling(.remote, let reference): "这个孩子有单独的个案编号。请继续面对摄像头，并跟我重复：\(reference.spoken)。"
    case .seeSibling(.counter, _): "现在我会就这个孩子问同样的问题。"
    case .seeAgain(.remote, let reference): "我需要再看到您本人。请打开摄像头，并跟我重复个案编号：\(reference.spoken)。"
    case .seeAgain(.counter, _): "谢谢您耐心等待。有几件事我需要再核对一遍。"
    case .item(.birthDate): "请问孩子的出生日期是哪一天？"
    case .item(.firstName): "孩子的名字是什么？请逐个字母拼出来。"
    case .item(.lastName): "姓氏呢？也请逐个字母拼出来。"
    case .item(.grade): "孩子上几年级？"
    case .item(.address): "孩子的家庭住址是什么？"
    case .unit: "有公寓号或单元号吗？"
    case .restOfName: "这个名字的其余部分呢？"
    case .item(.phone): "学校登记的电话号码是多少？"
    case .item(.contactName): "除了您以外，紧急联系人是谁？请逐个字母拼出姓氏。"
    case .item(.contactPhone): "那个人的电话号码是多少？"
    case .readBack: "我把您的回答念一遍。如果有错，请随时打断我。"
    case .readBackAgain: "有一项和学校的记录不一致。我看不到是哪一项。通常有帮助的是学校登记的全名，包括两个姓氏。公寓号、旧地址或新地址也可能有帮助。我再把全部内容念一遍。"
    case .id: "请出示加州身份证、驾照、领事馆身份证或护照。"
    case .idAgain(.expired): "那份证件已经过期。您手边有其他带照片的证件吗？可以是加州身份证、驾照、领事馆身份证或护照。"
    case .idAgain(.onScreen): "我需要看到证件或护照的原件，不能是照片。您手边有吗？"
    case .idAgain(.unsuitable): "那份证件我不能接受。您手边有其他带照片的证件吗？可以是加州身份证、驾照、领事馆身份证或护照。"
    case .idName: "请把证件拿稳不动。"
    case .challenge(.rightHand): "请张开右手，在脸前慢慢划过。"
    case .challenge(.leftHand): "请张开左手，在脸前慢慢划过。"
    case .challenge(.turnLeft): "请慢慢把头转向左边。"
    case .challenge(.turnRight): "请慢慢把头转向右边。"
    case .challenge(.lookUp): "请抬头看天花板，再看回摄像头。"
    case .challenge(.touchEar): "请摸一下您的右耳。"
    case .ready(.remote): "我现在可以把 PIN 告诉您。您有纸笔吗？请不要共享屏幕，也不要录音录像。"
    case .ready(.counter): "我现在可以给您看您的 PIN。您有纸笔吗？"
    case .readBackPIN(.remote): "请把您写下的号码念给我听。"
    case .readBackPIN(.counter): "请逐个指出您写下的数字，让我核对。"
    case .misread: "不太对。我可以再给您一次。"
    case .sibling: "您还需要另一个孩子的 PIN 吗？"
    case .closed(.disclosed, _): "对了。要添加孩子，请登录家长门户网站，输入学号、出生日期和这个 PIN。请不要把 PIN 告诉任何人。"
    case .closed(.unconfirmed, _): "我们没能确认 PIN。请再打电话来，或到孩子的学校询问。"
    case .closed(.unjudged, let reference): "我们必须在这里停下。这不会对您有任何影响。请再打电话来。您的个案编号是 \(reference.spoken)。"
    // Each refusal ends with a next step and the case (III).
    case .refused(.closed, let reference):
      "我现在无法完成这件事。请到孩子的学校找办公室主任。请带上带照片的证件，以及监护权或住址的文件。等学校核对记录之后，或者过 24 小时，请再试一次。您的个案编号是 \(reference.spoken)。"
    case .refused(.open(.noVideo), let reference):
      "办理这件事，我需要看到您本人，所以不能只通过电话。等您可以用视频时，请再打电话来。或者带上带照片的证件，到学校或学区办公室来。您的个案编号是 \(reference.spoken)。"
    case .refused(.open(.idUnsuitable), let reference):
      "我需要加州身份证、驾照、领事馆身份证或护照。等您有了，请再打电话来，或到学校找办公室主任。您的个案编号是 \(reference.spoken)。"
    case .refused(.open(.idExpired), let reference): "那份证件已经过期。等您有了有效的证件，请再打电话来，或到学校找办公室主任。您的个案编号是 \(reference.spoken)。"
    case .refused(.open(.incompleteRecord), let reference):
      "学校的记录里缺少我必须问的内容。请学校的办公室主任更新紧急联系卡，然后再打电话来。您的个案编号是 \(reference.spoken)。"
    case .refused(.open(.notGuardian), let reference):
      "我只能把 PIN 告诉经过核实的家长或法定监护人。他们中的一位可以打电话来。登记谁由学校决定，所以请到学校找办公室主任。您的个案编号是 \(reference.spoken)。"
    case .refused(.open(.adultStudent), let reference):
      "学生已满 18 岁，现在由学生自己决定。学生可以自己提出申请，也可以在学校签署同意书。您的个案编号是 \(reference.spoken)。"
    case .refused(.open(.otherSchool), let reference): "我只能帮助这所学校的家庭。请拨打学区的服务热线，并告诉他们您的个案编号：\(reference.spoken)。"
    case .refused(.open(.childNotFound), let reference): "根据这些信息，我找不到学生。请向学校询问学号，然后再打电话来。您的个案编号是 \(reference.spoken)。"
    case .abandoned(let reference): "好的，我们就到这里。您随时可以再打电话来。您的个案编号是 \(reference.spoken)。"
    case .parked(let reference): "我会以编号 \(reference.spoken) 保存您的个案。您再联系时，请告诉我们这个编号。我们需要再看到您本人，并再问一遍问题。"
    case .hold(.counter): "请留在这里，让我能看到您。我马上回来。"
    case .hold(.remote): "请不要挂断，并留在摄像头前。我马上回来。"
    case .holdOver: "谢谢您耐心等待。"
    }
  }
}
