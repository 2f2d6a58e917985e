import Diagnostics
import Ledger
import Records
import Verification

/// Modern standard Arabic, with the plural of politeness. Drafted by machine; nobody who speaks it has signed it off yet.
extension ScriptLine {
  package var arabic: String {
    switch self {
    case .joinVideo(let meeting):
      "أحتاج إلى رؤيتكم من أجل هذا الأمر. هل يمكنكم الانضمام إلى مكالمة فيديو الآن؟ رقم الاجتماع هو \(meeting.spoken.number)، ورمز المرور هو \(meeting.spoken.passcode)."
    case .child: "يرجى تجهيز بطاقة هوية تحمل صورتكم. ما رقم الطالب أو اسم الطفل؟"
    case .childBirth: "وما تاريخ ميلاد الطفل؟"
    case .childSchool: "في أي مدرسة يدرس الطفل؟"
    case .childSecond: "هل للطفل اسم أوسط؟"
    case .childNumber: "هل لديكم رقم الطالب؟"
    case .childAgain: "لم أجد ذلك. يرجى الإعادة ببطء، وتهجئة الأسماء حرفا حرفا."
    case .caller: "وما اسمكم الكامل؟ يرجى تهجئته حرفا حرفا."
    case .relationship: "ما صلة قرابتكم بالطفل؟"
    case .see(.remote, let reference): "يرجى تشغيل الكاميرا، ثم تكرار رقم الطلب هذا: \(reference.spoken)."
    case .see(.counter, _): "شكرا لحضوركم. سأطرح عليكم بعض الأسئلة عن الطفل، ثم أنظر إلى بطاقة هويتكم."
    case .seeSibling(.remote, let reference):
      "لهذا الطفل رقم طلب مستقل. يرجى البقاء أمام الكاميرا وتكراره: \(reference.spoken)."
    case .seeSibling(.counter, _): "سأطرح الآن الأسئلة نفسها عن هذا الطفل."
    case .seeAgain(.remote, let reference):
      "أحتاج إلى رؤيتكم مرة أخرى. يرجى تشغيل الكاميرا وتكرار رقم الطلب: \(reference.spoken)."
    case .seeAgain(.counter, _): "شكرا لانتظاركم. علينا مراجعة بعض الأمور من جديد."
    case .item(.birthDate): "ما هو تاريخ ميلاد الطفل؟"
    case .item(.firstName): "ما الاسم الأول للطفل؟ يرجى تهجئته حرفا حرفا."
    case .item(.lastName): "وما اسم العائلة؟ يرجى تهجئته أيضا."
    case .item(.grade): "في أي صف يدرس الطفل؟"
    case .item(.address): "ما عنوان منزل الطفل؟"
    case .unit: "هل هناك رقم شقة؟"
    case .restOfName: "وما بقية هذا الاسم؟"
    case .item(.phone): "ما رقم الهاتف المسجل لدى المدرسة؟"
    case .item(.contactName): "من هو جهة الاتصال في حالات الطوارئ غيركم؟ يرجى تهجئة اسم العائلة."
    case .item(.contactPhone): "وما رقم هاتف هذا الشخص؟"
    case .readBack: "سأقرأ عليكم إجاباتكم. يرجى إيقافي إذا كان هناك أي خطأ."
    case .readBackAgain:
      "هناك شيء لا يطابق سجلات المدرسة. لا أستطيع رؤية ما هو. كثيرا ما يساعد الاسم الكامل كما هو مسجل في المدرسة، مع اسمي العائلة معا. وقد يساعد أيضا رقم الشقة، أو العنوان القديم أو الجديد. سأقرأ عليكم كل شيء مرة أخرى."
    case .id: "يرجى إظهار هوية كاليفورنيا، أو رخصة القيادة، أو البطاقة القنصلية، أو جواز السفر."
    case .idAgain(.expired):
      "انتهت صلاحية هذه الوثيقة. هل لديكم وثيقة أخرى تحمل صورتكم؟ يمكن أن تكون هوية كاليفورنيا أو رخصة قيادة أو بطاقة قنصلية أو جواز سفر."
    case .idAgain(.onScreen): "أحتاج إلى رؤية البطاقة أو الجواز نفسه، لا صورة عنه. هل هو معكم الآن؟"
    case .idAgain(.unsuitable):
      "لا يمكنني قبول هذه الوثيقة. هل لديكم وثيقة أخرى تحمل صورتكم؟ يمكن أن تكون هوية كاليفورنيا أو رخصة قيادة أو بطاقة قنصلية أو جواز سفر."
    case .idName: "يرجى تثبيت الوثيقة دون حركة."
    case .challenge(.rightHand): "يرجى تمرير اليد اليمنى مفتوحة ببطء أمام الوجه."
    case .challenge(.leftHand): "يرجى تمرير اليد اليسرى مفتوحة ببطء أمام الوجه."
    case .challenge(.turnLeft): "يرجى إدارة الرأس ببطء إلى اليسار."
    case .challenge(.turnRight): "يرجى إدارة الرأس ببطء إلى اليمين."
    case .challenge(.lookUp): "يرجى النظر إلى السقف، ثم إلى الكاميرا من جديد."
    case .challenge(.touchEar): "يرجى لمس الأذن اليمنى."
    case .ready(.remote): "يمكنني الآن إعطاؤكم رمز PIN. هل لديكم ما تكتبون به؟ يرجى عدم مشاركة الشاشة وعدم التسجيل."
    case .ready(.counter): "يمكنني الآن أن أريكم رمز PIN. هل لديكم ما تكتبون به؟"
    case .readBackPIN(.remote): "يرجى قراءة الرقم الذي كتبتموه لي."
    case .readBackPIN(.counter): "يرجى الإشارة إلى كل رقم كتبتموه، لكي أتحقق منه."
    case .misread: "هذا غير صحيح تماما. يمكنني إعطاؤكم إياه مرة أخرى."
    case .sibling: "هل تحتاجون إلى رمز PIN لطفل آخر؟"
    case .closed(.disclosed, _):
      "هذا صحيح. لإضافة طفلكم، يرجى الدخول إلى بوابة أولياء الأمور. اكتبوا رقم الطالب وتاريخ الميلاد ورمز PIN هذا. يرجى عدم إعطاء الرمز لأي شخص."
    case .closed(.unconfirmed, _): "لم نتمكن من تأكيد رمز PIN. يرجى الاتصال مرة أخرى، أو السؤال في مدرسة طفلكم."
    case .closed(.unjudged, let reference):
      "علينا أن نتوقف هنا. لن يحسب هذا عليكم. يرجى الاتصال مرة أخرى. رقم طلبكم هو \(reference.spoken)."
    // Each refusal ends with a next step and the case (III).
    case .refused(.closed, let reference):
      "لا يمكنني إتمام هذا الأمر الآن. يرجى مراجعة إدارة مكتب المدرسة التي يدرس فيها طفلكم. أحضروا بطاقة هوية تحمل صورتكم وأي أوراق تخص الوصاية أو العنوان. بعد أن تراجع المدرسة سجلاتها، أو بعد 24 ساعة، يرجى المحاولة مرة أخرى. رقم طلبكم هو \(reference.spoken)."
    case .refused(.open(.noVideo), let reference):
      "أحتاج إلى رؤيتكم، لذلك لا يمكن إتمام الأمر بالهاتف وحده. يرجى الاتصال عندما تستطيعون الانضمام بالفيديو. أو تفضلوا إلى المدرسة أو إلى مكتب المنطقة التعليمية مع بطاقة هوية تحمل صورتكم. رقم طلبكم هو \(reference.spoken)."
    case .refused(.open(.idUnsuitable), let reference):
      "أحتاج إلى هوية كاليفورنيا أو رخصة قيادة أو بطاقة قنصلية أو جواز سفر. يرجى الاتصال عندما تتوفر لديكم، أو مراجعة إدارة مكتب المدرسة. رقم طلبكم هو \(reference.spoken)."
    case .refused(.open(.idExpired), let reference):
      "انتهت صلاحية هذه الوثيقة. يرجى الاتصال عندما تكون لديكم وثيقة سارية، أو مراجعة إدارة مكتب المدرسة. رقم طلبكم هو \(reference.spoken)."
    case .refused(.open(.incompleteRecord), let reference):
      "ينقص سجل المدرسة شيء يجب أن أسأل عنه. يرجى أن تطلبوا من إدارة مكتب المدرسة استكمال بطاقة الطوارئ. ثم اتصلوا مرة أخرى. رقم طلبكم هو \(reference.spoken)."
    case .refused(.open(.recordLeftOut), let reference):
      "في سجل المدرسة لهذا الطالب خطأ، ولذلك لا يمكنني المتابعة. يرجى أن تطلبوا من إدارة مكتب المدرسة تصحيح السجل. ثم اتصلوا مرة أخرى. رقم طلبكم هو \(reference.spoken)."
    case .refused(.open(.notGuardian), let reference):
      "لا يمكنني إعطاء رمز PIN إلا لأحد الوالدين أو الوصي القانوني بعد التحقق. يمكن لأحدهم أن يتصل بنا. المدرسة هي التي تقرر من يسجل، لذلك يرجى مراجعة إدارة مكتب المدرسة. رقم طلبكم هو \(reference.spoken)."
    case .refused(.open(.adultStudent), let reference):
      "بما أن الطالب بلغ 18 عاما، فالقرار الآن للطالب. يمكن للطالب أن يطلب ذلك بنفسه، أو أن يوقع موافقة في المدرسة. رقم طلبكم هو \(reference.spoken)."
    case .refused(.open(.otherSchool), let reference):
      "يمكنني مساعدة عائلات هذه المدرسة فقط. يرجى الاتصال بخط المساعدة في المنطقة التعليمية وإعطاؤهم رقم طلبكم: \(reference.spoken)."
    case .refused(.open(.childNotFound), let reference):
      "لا أجد طالبا بهذه المعلومات. يرجى طلب رقم الطالب من المدرسة، ثم الاتصال مرة أخرى. رقم طلبكم هو \(reference.spoken)."
    case .abandoned(let reference):
      "حسنا، سنتوقف هنا. يمكنكم الاتصال مرة أخرى في أي وقت. رقم طلبكم هو \(reference.spoken)."
    case .parked(let reference):
      "سأحفظ طلبكم بالرقم \(reference.spoken). عند عودتكم، يرجى إعطاؤنا هذا الرقم. سنحتاج إلى رؤيتكم وإعادة الأسئلة من جديد."
    case .hold(.counter): "يرجى البقاء هنا حيث أستطيع رؤيتكم. سأعود إليكم حالا."
    case .hold(.remote): "يرجى البقاء على الخط وأمام الكاميرا. سأعود إليكم حالا."
    case .holdOver: "شكرا لانتظاركم."
    }
  }
}
