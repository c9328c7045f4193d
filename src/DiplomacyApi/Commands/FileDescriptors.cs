using System.Text;
using DiplomacyApi.Http.Admission;
using DiplomacyApi.Http.Operations;
using Microsoft.Win32.SafeHandles;

namespace DiplomacyApi.Commands;

/// <summary>Ends the program before it begins where it may not open the files that it is made of: each assembly is one, and .NET does not survive the end of its descriptors.</summary>
static class FileDescriptors
{
    /// <summary>Whether there are too few of them, which is said in a line. Nothing is used here that lies outside the core library, not even the console: its assembly may be one too many.</summary>
    public static bool AreTooFew()
    {
        if (ResourceLimits.FileDescriptors is not { } few || few >= ConnectionLimits.FewestDescriptors) return false;
        using var errors = new FileStream(new SafeFileHandle(2, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        errors.Write(Encoding.UTF8.GetBytes($"The process may open {few} files and connections only; it needs {ConnectionLimits.FewestDescriptors} to start, and {ConnectionLimits.EnoughDescriptors} or more to serve many (ulimit -n).\n"));
        return true;
    }
}
