// Feelings with what belongs to them: the plane, the panel, the state, how hard it is.
#pragma once

#include <vector>

#include "checkin/check_in.h"
#include "demo/speech.h"

namespace felt::demo {

// At most so many feelings, now and then of both signs; what is said is added to said.
std::vector<checkin::FeelingNoticed> feelingsOf(int count, const Words& words, const Speech& speech, const Scene& scene, Said& said,
                                                Chance& chance);

// A point in keeping with the feelings named, near the mood where there are none of the lexicon.
checkin::PlanePoint planeOf(const checkin::CheckIn& entry, const Words& words, const Scene& scene, Chance& chance);

// Six unpleasant and four pleasant sliders, as far as the lexicon has them; a few are skipped now and then.
std::vector<checkin::PanelRating> panelOf(const Words& words, const Scene& scene, Chance& chance);

checkin::State stateOf(const checkin::CheckIn& entry, const Words& words, const Scene& scene, Chance& chance);
checkin::DistressChange distressOf(const Scene& scene, Chance& chance);
checkin::After afterOf(const Scene& scene, Chance& chance);

}  // namespace felt::demo
