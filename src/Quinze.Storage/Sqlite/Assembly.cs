// Without the runtime's marshalling the calls into SQLite are compiled ahead of time, instead of a stub for each at the first call.
[assembly: System.Runtime.CompilerServices.DisableRuntimeMarshalling]
