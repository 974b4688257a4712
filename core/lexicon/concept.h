// One concept of the lexicon, free of any language.
#pragma once

#include <array>
#include <compare>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/choice.h"
#include "base/result.h"

namespace felt::lexicon {

enum class Kind { Sensation, Feeling, Need };
inline constexpr std::array kinds{Kind::Sensation, Kind::Feeling, Kind::Need};

// s.tight, f.uneasy, n.rest: the kind's letter and a slug of lower-case ASCII. s.own-<uuid> is a person's own word.
class ConceptId {
public:
    static Result<ConceptId> make(std::string_view text);  // Code::MalformedId

    const std::string& text() const { return m_text; }
    Kind kind() const;
    bool isOwn() const;
    auto operator<=>(const ConceptId&) const = default;

private:
    explicit ConceptId(std::string text) : m_text(std::move(text)) {}
    std::string m_text;
};

// Where the concept is typically felt. place: an id of core/body; weight in (0, 1].
struct TypicalPlace {
    std::string place;
    double weight = 0;
    std::string sign;  // "more", "less", "heavy", "light"
};

// A place in an order of strength among kin, for example annoyed < angry < furious. step 1..of.
struct LadderStep {
    std::string ladder;
    int step = 0;
    int of = 0;
};

struct Concept {
    ConceptId id;
    std::string cluster;
    int tier = 1;        // 1 core, 2, 3
    int level = 1;       // for learners, 1 to 3
    double valence = 0;  // -1 unpleasant to 1 pleasant, steps of 0.05; own judgement
    double arousal = 0;  // -1 calm to 1 stirred, steps of 0.05; own judgement
    std::string origin;  // the one language in which the concept exists first; empty where it is everybody's
    std::optional<LadderStep> ladder;
    std::vector<ConceptId> near;  // easily mixed up; symmetric
    std::optional<ConceptId> opposite;
    std::vector<TypicalPlace> places;
    std::vector<ConceptId> with;  // typical partners of the other kinds; for a judgement also the feelings behind it
    std::string needState;        // feelings: "met", "unmet", "either"
    bool judgement = false;       // sounds like a feeling, says what somebody did
    bool groundFirst = false;     // naming it should lead to grounding
    bool optIn = false;           // shown only to those who asked for such words
};

}  // namespace felt::lexicon

template <>
struct felt::Choices<felt::lexicon::Kind> {
    static constexpr auto names = std::to_array<std::string_view>({"sensation", "feeling", "need"});
};
