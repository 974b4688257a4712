#include "checkin/check_in_json.h"
#include "commands/all.h"
#include "commands/span.h"
#include "render.h"

namespace felt::cli {
namespace {

class List : public Command {
public:
    const char* name() const override { return "list"; }
    std::string summary(const locale::Messages& say) const override { return say.tr("Show check-ins, oldest first"); }
    void addOptions(CLI::App& app, const locale::Messages& say) override {
        app.add_flag("--json", m_json, say.tr("One JSON object per line, with every field"));
        m_span.addTo(app, say);
        app.add_option("--limit", m_limit, say.tr("At most this many, the oldest of them"))
            ->type_name("N")
            ->check(CLI::Range(0, 1'000'000'000));
        app.add_option("--last", m_last, say.tr("At most this many, the newest of them"))
            ->type_name("N")
            ->check(CLI::Range(0, 1'000'000'000));
    }

    ExitStatus run(Context& context) override {
        const auto span = m_span.span();
        if (!span) return context.reportUsage(span.error());
        auto journal = context.openJournal();
        if (!journal) return context.report(journal.error());
        std::size_t skip = 0;
        if (m_last) {
            std::size_t count = 0;
            const auto counted = journal->eachJson(journal::EntryKind::CheckIn, *span, [&](std::string_view) { return ++count, true; });
            if (!counted) return context.report(counted.error());
            skip = count > *m_last ? count - *m_last : 0;
        }
        std::size_t left = m_limit.value_or(std::size_t(-1));
        Status shown;
        const auto read = journal->eachJson(journal::EntryKind::CheckIn, *span, [&](std::string_view json) {
            if (skip > 0) return --skip, true;
            if (left == 0 || context.out().closed()) return false;
            --left;
            shown = show(context, json);
            return shown.has_value();
        });
        if (!read) return context.report(read.error());
        return shown ? ExitStatus::Done : context.report(shown.error());
    }

private:
    Status show(Context& context, std::string_view json) const {
        if (m_json) {
            context.out().line(json);
            return {};
        }
        FELT_TRY(const checkin::CheckIn entry, checkin::readCheckIn(json));
        FELT_TRY(const std::string text, renderShort(context, entry));
        context.out().line(text);
        return {};
    }

    bool m_json = false;
    SpanOptions m_span;
    std::optional<std::size_t> m_limit;
    std::optional<std::size_t> m_last;
};

}  // namespace

std::unique_ptr<Command> makeList() { return std::make_unique<List>(); }

}  // namespace felt::cli
