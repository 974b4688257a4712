// Not libcurl: a library of its name, so that network.py has one to find.
extern "C" int pretend() { return 0; }
