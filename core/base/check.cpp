#include "base/check.h"

#include <cstdio>
#include <cstdlib>

namespace felt {

void failCheck(const char* condition, const char* file, int line) noexcept {
    std::fprintf(stderr, "felt: a bug in Felt itself: %s (%s:%d)\n", condition, file, line);
    std::abort();
}

}  // namespace felt
