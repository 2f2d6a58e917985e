#include "CTexts.h"

// A scenario is one file in scenarios/; this list names them all.
static const unsigned char affidavit_on_record[] = {
#embed "scenarios/affidavit-on-record.yaml"
};
static const unsigned char angry_lawyer[] = {
#embed "scenarios/angry-lawyer.yaml"
};
static const unsigned char another_face[] = {
#embed "scenarios/another-face.yaml"
};
static const unsigned char broken_camera[] = {
#embed "scenarios/broken-camera.yaml"
};
static const unsigned char caregiver_affidavit[] = {
#embed "scenarios/caregiver-affidavit.yaml"
};
static const unsigned char child_translates[] = {
#embed "scenarios/child-translates.yaml"
};
static const unsigned char clean_video[] = {
#embed "scenarios/clean-video.yaml"
};
static const unsigned char court_order[] = {
#embed "scenarios/court-order.yaml"
};
static const unsigned char deployed_father[] = {
#embed "scenarios/deployed-father.yaml"
};
static const unsigned char dropped_call[] = {
#embed "scenarios/dropped-call.yaml"
};
static const unsigned char expired_passport[] = {
#embed "scenarios/expired-passport.yaml"
};
static const unsigned char fishing[] = {
#embed "scenarios/fishing.yaml"
};
static const unsigned char foster_mother[] = {
#embed "scenarios/foster-mother.yaml"
};
static const unsigned char grandmother_guardian[] = {
#embed "scenarios/grandmother-guardian.yaml"
};
static const unsigned char grandmother_knows_all[] = {
#embed "scenarios/grandmother-knows-all.yaml"
};
static const unsigned char korean_interpreter[] = {
#embed "scenarios/korean-interpreter.yaml"
};
static const unsigned char married_name[] = {
#embed "scenarios/married-name.yaml"
};
static const unsigned char misread_pin[] = {
#embed "scenarios/misread-pin.yaml"
};
static const unsigned char missing_contact[] = {
#embed "scenarios/missing-contact.yaml"
};
static const unsigned char mobile_license[] = {
#embed "scenarios/mobile-license.yaml"
};
static const unsigned char moved_last_week[] = {
#embed "scenarios/moved-last-week.yaml"
};
static const unsigned char mymail_pin[] = {
#embed "scenarios/mymail-pin.yaml"
};
static const unsigned char name_differs[] = {
#embed "scenarios/name-differs.yaml"
};
static const unsigned char nickname[] = {
#embed "scenarios/nickname.yaml"
};
static const unsigned char no_fixed_address[] = {
#embed "scenarios/no-fixed-address.yaml"
};
static const unsigned char not_yet_verified[] = {
#embed "scenarios/not-yet-verified.yaml"
};
static const unsigned char other_parents_pin[] = {
#embed "scenarios/other-parents-pin.yaml"
};
static const unsigned char picture_freezes[] = {
#embed "scenarios/picture-freezes.yaml"
};
static const unsigned char posing_as_mother[] = {
#embed "scenarios/posing-as-mother.yaml"
};
static const unsigned char refuses_video[] = {
#embed "scenarios/refuses-video.yaml"
};
static const unsigned char replayed_video[] = {
#embed "scenarios/replayed-video.yaml"
};
static const unsigned char second_document[] = {
#embed "scenarios/second-document.yaml"
};
static const unsigned char sibling_second[] = {
#embed "scenarios/sibling-second.yaml"
};
static const unsigned char spanish_only[] = {
#embed "scenarios/spanish-only.yaml"
};
static const unsigned char student_of_18[] = {
#embed "scenarios/student-of-18.yaml"
};
static const unsigned char twins_alike[] = {
#embed "scenarios/twins-alike.yaml"
};
static const unsigned char two_surnames[] = {
#embed "scenarios/two-surnames.yaml"
};
static const unsigned char walk_in[] = {
#embed "scenarios/walk-in.yaml"
};
static const unsigned char whispering[] = {
#embed "scenarios/whispering.yaml"
};

static const ctexts_scenario scenarios[] = {
  {"affidavit-on-record", affidavit_on_record, sizeof affidavit_on_record},
  {"angry-lawyer", angry_lawyer, sizeof angry_lawyer},
  {"another-face", another_face, sizeof another_face},
  {"broken-camera", broken_camera, sizeof broken_camera},
  {"caregiver-affidavit", caregiver_affidavit, sizeof caregiver_affidavit},
  {"child-translates", child_translates, sizeof child_translates},
  {"clean-video", clean_video, sizeof clean_video},
  {"court-order", court_order, sizeof court_order},
  {"deployed-father", deployed_father, sizeof deployed_father},
  {"dropped-call", dropped_call, sizeof dropped_call},
  {"expired-passport", expired_passport, sizeof expired_passport},
  {"fishing", fishing, sizeof fishing},
  {"foster-mother", foster_mother, sizeof foster_mother},
  {"grandmother-guardian", grandmother_guardian, sizeof grandmother_guardian},
  {"grandmother-knows-all", grandmother_knows_all, sizeof grandmother_knows_all},
  {"korean-interpreter", korean_interpreter, sizeof korean_interpreter},
  {"married-name", married_name, sizeof married_name},
  {"misread-pin", misread_pin, sizeof misread_pin},
  {"missing-contact", missing_contact, sizeof missing_contact},
  {"mobile-license", mobile_license, sizeof mobile_license},
  {"moved-last-week", moved_last_week, sizeof moved_last_week},
  {"mymail-pin", mymail_pin, sizeof mymail_pin},
  {"name-differs", name_differs, sizeof name_differs},
  {"nickname", nickname, sizeof nickname},
  {"no-fixed-address", no_fixed_address, sizeof no_fixed_address},
  {"not-yet-verified", not_yet_verified, sizeof not_yet_verified},
  {"other-parents-pin", other_parents_pin, sizeof other_parents_pin},
  {"picture-freezes", picture_freezes, sizeof picture_freezes},
  {"posing-as-mother", posing_as_mother, sizeof posing_as_mother},
  {"refuses-video", refuses_video, sizeof refuses_video},
  {"replayed-video", replayed_video, sizeof replayed_video},
  {"second-document", second_document, sizeof second_document},
  {"sibling-second", sibling_second, sizeof sibling_second},
  {"spanish-only", spanish_only, sizeof spanish_only},
  {"student-of-18", student_of_18, sizeof student_of_18},
  {"twins-alike", twins_alike, sizeof twins_alike},
  {"two-surnames", two_surnames, sizeof two_surnames},
  {"walk-in", walk_in, sizeof walk_in},
  {"whispering", whispering, sizeof whispering},
};

const ctexts_scenario *ctexts_scenarios(size_t *count) {
  *count = sizeof scenarios / sizeof *scenarios;
  return scenarios;
}
