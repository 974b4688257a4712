// What a sensation is like, in keeping with the word for it.
#pragma once

#include "checkin/check_in.h"
#include "demo/words.h"

namespace felt::demo {

enum class Detail { Sparse, Rich };

// Fills in strength and some of the qualities: few of them or most.
void describe(checkin::Mark& mark, const Term& sensation, const Scene& scene, Detail detail, Chance& chance);

}  // namespace felt::demo
