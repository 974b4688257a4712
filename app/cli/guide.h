// Asks what each step of a check-in wants to know.
#pragma once

#include <span>
#include <vector>

#include "checkin/flow.h"
#include "conversation.h"
#include "lexicon/word_search.h"
#include "phrases/names.h"

namespace felt::cli {

// What the questions draw on.
struct Knowledge {
    const lexicon::Lexicon& lexicon;
    const body::Figure& figure;
    const lexicon::WordSearch& words;
    const phrases::Names& names;
    std::vector<lexicon::ConceptId> usedBefore;  // most often first
};

class Guide {
public:
    Guide(Context& context, Conversation& conversation, const Knowledge& knowledge)
        : m_context(context), m_conversation(conversation), m_knowledge(knowledge) {}

    // The answers that the person's reply amounts to, in order; mostly one. The last may be a way out.
    std::vector<checkin::Answer> ask(const checkin::Flow& flow);

private:
    using Answers = std::vector<checkin::Answer>;
    Answers arrive();
    Answers place(const checkin::Flow& flow);
    // The places with every word typed in their name, in any language.
    std::vector<const body::Place*> called(const std::string& typed, std::span<const body::PlaceNames> names);
    Answers placeIn(const std::vector<const body::Place*>& places, const std::string& question);
    Answers word(const checkin::Flow& flow);
    Answers strength(const std::string& of);
    Answers qualities();
    Answers plane();
    Answers fits(const checkin::Flow& flow);
    Answers note();
    Answers tags();
    Answers when();
    Answers isPrivate();
    Answers close(const checkin::Flow& flow);
    template <class Choice, class Made>
    Answers oneOf(const std::string& question);

    std::vector<lexicon::ConceptId> suggestions(const checkin::Flow& flow) const;
    std::string described(const lexicon::ConceptId& id) const;
    // Whether an entry can hold the answer; where it cannot, says so.
    bool canKeep(checkin::Step step, const checkin::Answer& given, const std::string& otherwise) const;

    Context& m_context;
    Conversation& m_conversation;
    const Knowledge& m_knowledge;
};

}  // namespace felt::cli
