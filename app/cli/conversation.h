// Questions and answers in the terminal. The ways out are the same at every question.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "checkin/flow.h"
#include "context.h"
#include "terminal.h"

namespace felt::cli {

class Conversation {
public:
    explicit Conversation(Context& context);

    // Skip, Enough, TooMuch or Back; or what was typed, never empty. The end of the input counts as Enough.
    using Reply = std::variant<checkin::Answer, std::string>;
    Reply ask(const std::string& question);

    // A number of the list as its position, a text that is no number as it is.
    using Choice = std::variant<checkin::Answer, std::size_t, std::string>;
    Choice choose(const std::string& question, const std::vector<std::string>& options);
    // A whole number in the range; asks again for anything else.
    std::variant<checkin::Answer, int> number(const std::string& question, int low, int high);
    // Lines up to an empty one.
    Reply text(const std::string& question);

    void tell(const std::string& sentence);

private:
    void tellWaysOut();
    void tellTooLong();
    Context& m_context;
    LineReader m_lines;
    bool m_waysOutTold = false;
};

}  // namespace felt::cli
