#include "CTexts.h"

// A new language is one file in texts/, named by its tag, if it is one of those that families in the district speak: each is
// embedded where its file exists. (A build that began before the file was there has to compile this file again.)
static const unsigned char english[] = {
#embed "texts/en.txt"
};
static const unsigned char spanish[] = {
#embed "texts/es.txt"
};
#if __has_embed("texts/hy.txt")
static const unsigned char armenian[] = {
#embed "texts/hy.txt"
};
#endif
#if __has_embed("texts/ko.txt")
static const unsigned char korean[] = {
#embed "texts/ko.txt"
};
#endif
#if __has_embed("texts/zh.txt")
static const unsigned char chinese[] = {
#embed "texts/zh.txt"
};
#endif
#if __has_embed("texts/tl.txt")
static const unsigned char tagalog[] = {
#embed "texts/tl.txt"
};
#endif
#if __has_embed("texts/vi.txt")
static const unsigned char vietnamese[] = {
#embed "texts/vi.txt"
};
#endif
#if __has_embed("texts/ru.txt")
static const unsigned char russian[] = {
#embed "texts/ru.txt"
};
#endif

static const ctexts_language languages[] = {
  {"en", english, sizeof english},
  {"es", spanish, sizeof spanish},
#if __has_embed("texts/hy.txt")
  {"hy", armenian, sizeof armenian},
#endif
#if __has_embed("texts/ko.txt")
  {"ko", korean, sizeof korean},
#endif
#if __has_embed("texts/zh.txt")
  {"zh", chinese, sizeof chinese},
#endif
#if __has_embed("texts/tl.txt")
  {"tl", tagalog, sizeof tagalog},
#endif
#if __has_embed("texts/vi.txt")
  {"vi", vietnamese, sizeof vietnamese},
#endif
#if __has_embed("texts/ru.txt")
  {"ru", russian, sizeof russian},
#endif
};

const ctexts_language *ctexts_languages(size_t *count) {
  *count = sizeof languages / sizeof *languages;
  return languages;
}
