#include "CTexts.h"

static const unsigned char trace[] = {
#embed "trace/trace.yaml"
};

const unsigned char *ctexts_trace(size_t *length) {
  *length = sizeof trace;
  return trace;
}
