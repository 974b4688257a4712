// What Qt itself says, in the menus of fields and in its dialogs: listed so that the catalogue has it. Translator hands it out.

namespace {

#define N_(text) text
[[maybe_unused]] constexpr const char* saidByQt[] = {
    // menus of text fields, numbers and dates
    N_("&Undo"), N_("&Redo"), N_("Cu&t"), N_("&Copy"), N_("&Paste"), N_("Delete"), N_("Select All"), N_("&Select All"), N_("&Step up"),
    N_("Step &down"), N_("Copy &Link Location"), N_("Insert Unicode control character"), N_("Clear"), N_("Toggle"), N_("Press"),
    N_("Open the combo box selection popup"),
    // buttons of dialogs
    N_("OK"), N_("&OK"), N_("Save"), N_("&Save"), N_("Open"), N_("&Open"), N_("Cancel"), N_("&Cancel"), N_("Close"), N_("&Close"),
    N_("&Yes"), N_("&No"), N_("Apply"), N_("Reset"), N_("Help"), N_("Discard"), N_("Retry"), N_("Ignore"),
    // the dialog for files
    N_("Save As"), N_("Look in:"), N_("Back"), N_("Forward"), N_("Parent Directory"), N_("Create New Folder"), N_("List View"),
    N_("Detail View"), N_("File &name:"), N_("Files of type:"), N_("&Choose"), N_("Directory:"), N_("All Files (*)"), N_("Name"),
    N_("Size"), N_("Type"), N_("Kind"), N_("Date Modified"), N_("%1 already exists.\nDo you want to replace it?"),
    N_("%1\nFile not found.\nPlease verify the correct file name was given."),
    N_("%1\nDirectory not found.\nPlease verify the correct directory name was given."), N_("&Delete"), N_("&Rename"),
    N_("Show &hidden files"), N_("&New Folder"), N_("Computer"), N_("My Computer"), N_("Drive"), N_("File"), N_("File Folder"),
    N_("Folder"), N_("Find Directory"), N_("Recent Places"), N_("Could not delete directory."), N_("Are you sure you want to delete '%1'?"),
    N_("Remove"), N_("Sidebar"), N_("Files"), N_("Go back"), N_("Go forward"), N_("Go to the parent directory"), N_("Create a New Folder"),
    N_("Change to list view mode"), N_("Change to detail view mode"), N_("New Folder"),
    // the calendar that a date opens, and scroll bars
    N_("Previous Month"), N_("Next Month"), N_("Scroll here"), N_("Top"), N_("Bottom"), N_("Left edge"), N_("Right edge"), N_("Page up"),
    N_("Page down"), N_("Page left"), N_("Page right"), N_("Scroll up"), N_("Scroll down"), N_("Scroll left"), N_("Scroll right")};
#undef N_

}  // namespace
