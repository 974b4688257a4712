// Needs that go with what was said, met or not.
#pragma once

#include <vector>

#include "checkin/check_in.h"
#include "demo/speech.h"

namespace felt::demo {

// At most so many; what is said is added to said.
std::vector<checkin::NeedNoticed> needsOf(int count, const Words& words, const Speech& speech, const Scene& scene, Said& said,
                                          Chance& chance);

}  // namespace felt::demo
