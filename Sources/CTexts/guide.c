#include "CTexts.h"

static const unsigned char guide[] = {
#embed "guide/guide.yaml"
};

const unsigned char *ctexts_guide(size_t *length) {
  *length = sizeof guide;
  return guide;
}
