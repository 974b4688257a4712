// What is noticed where.
#pragma once

#include <vector>

#include "body/figure.h"
#include "demo/painting.h"
#include "demo/qualities.h"
#include "demo/speech.h"

namespace felt::demo {

// Refers to the figure, words and speech.
class Marks {
public:
    Marks(const body::Figure& figure, const Words& words, const Speech& speech, Chance chance);

    // At most so many; what is said is added to said.
    std::vector<checkin::Mark> notice(int count, const Scene& scene, Detail detail, Said& said, Chance& chance) const;
    // From head to foot, as a scan goes; inner places first.
    void sortDownwards(std::vector<checkin::Mark>& marks) const;

private:
    struct Site {
        const body::Place* place;
        body::Layer layer;
    };
    struct Sites {
        std::vector<Site> sites;
        std::vector<std::int64_t> weights;
    };
    Site siteOf(TermIndex sensation, const Scene& scene, Chance& chance) const;
    checkin::Mark markOf(TermIndex sensation, const Scene& scene, Detail detail, Chance& chance) const;

    const body::Figure& m_figure;
    const Words& m_words;
    const Speech& m_speech;
    Painting m_painting;
    std::vector<Sites> m_typical;  // by TermIndex
};

}  // namespace felt::demo
