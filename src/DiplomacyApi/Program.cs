using System.Globalization;
using DiplomacyApi.Commands;

// Nothing that is written or read depends on the language of the machine.
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
return FileDescriptors.AreTooFew() ? ExitCodes.Unusable : await CommandLine.Run(args);
