#include "journal/migrate.h"

#include <array>

#include "embedded/felt_journal.h"

namespace felt::journal {

std::span<const std::string_view> migrations() {
    static constexpr std::array steps{embedded::n0001};
    return steps;
}

namespace {

Status runFrom(sqlite::Connection& connection, std::span<const std::string_view> steps) {
    // Read again, now that nobody else can write: another program may have come first.
    FELT_TRY(const std::int64_t format, connection.integer("PRAGMA user_version"));
    if (format > std::int64_t(steps.size())) return fail(Code::NewerJournal, {}, std::to_string(format));
    for (const std::string_view step : steps.subspan(std::size_t(format))) FELT_DO(connection.execute(step));
    return {};
}

}  // namespace

Status migrate(sqlite::Connection& connection, std::span<const std::string_view> steps, const std::function<Status()>& before) {
    FELT_TRY(const std::int64_t application, connection.integer("PRAGMA application_id"));
    FELT_TRY(const std::int64_t objects, connection.integer("SELECT count(*) FROM sqlite_schema"));
    if (application != applicationId && objects > 0) return fail(Code::NotAJournal);
    FELT_TRY(const std::int64_t format, connection.integer("PRAGMA user_version"));
    if (format > std::int64_t(steps.size())) return fail(Code::NewerJournal, {}, std::to_string(format));
    if (format == std::int64_t(steps.size())) return {};
    FELT_DO(before());
    FELT_DO(connection.execute("BEGIN EXCLUSIVE"));
    auto done = runFrom(connection, steps);
    if (done) done = connection.execute("COMMIT");
    if (!done) (void)connection.execute("ROLLBACK");
    return done;
}

}  // namespace felt::journal
