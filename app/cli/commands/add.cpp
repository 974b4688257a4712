#include <chrono>
#include <thread>

#include "commands/all.h"
#include "commands/input.h"

namespace felt::cli {
namespace {

// Lets other programs have a turn: one that waits for the lock looks only every 100 ms, so a stream without pauses would starve it.
class Turns {
public:
    void pause() {
        const auto now = std::chrono::steady_clock::now();
        if (now - m_since < std::chrono::milliseconds(60)) return;
        std::this_thread::sleep_for(std::chrono::milliseconds(4));
        m_since = std::chrono::steady_clock::now();
    }

private:
    std::chrono::steady_clock::time_point m_since = std::chrono::steady_clock::now();
};

class Add : public Command {
public:
    const char* name() const override { return "add"; }
    std::string summary(const locale::Messages& say) const override {
        return say.tr("Add check-ins, one JSON object per line; each is acknowledged when it is safe on disk");
    }
    void addOptions(CLI::App& app, const locale::Messages& say) override {
        app.add_option("--json", m_input, say.tr("Read from this file; - is standard input"))->type_name("FILE")->required();
    }

    ExitStatus run(Context& context) override {
        const auto descriptor = openInput(m_input);
        if (!descriptor) return context.report(descriptor.error());
        auto journal = context.openForWriting();
        if (!journal) return context.report(journal.error());
        Turns turns;
        return eachLine(context, *descriptor, m_input, [&](std::string_view line) {
            auto added = take(context, *journal, line);
            turns.pause();
            return added;
        });
    }

private:
    static Status take(Context& context, journal::Journal& journal, std::string_view line) {
        FELT_TRY(checkin::CheckIn entry, readValid(context, line));
        return addAcknowledged(context, journal, std::move(entry));
    }

    std::string m_input;
};

}  // namespace

std::unique_ptr<Command> makeAdd() { return std::make_unique<Add>(); }

}  // namespace felt::cli
