using System.Runtime.InteropServices;
using System.Text;
using CrdGen.Cli;
using CrdGen.Cli.Output;

// UTF-8 whatever the locale, and a line feed at the end of lines: what a program reads is the same everywhere.
var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using var output = new StreamWriter(Console.OpenStandardOutput(), utf8) { AutoFlush = true, NewLine = "\n" };
using var error = new StreamWriter(Console.OpenStandardError(), utf8) { AutoFlush = true };
using var input = Console.OpenStandardInput();

// A read of standard input does not notice a token: the process ends at once, with the code that shells expect.
using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, _ => Environment.Exit(ExitCode.Cancelled));
return await CommandLine.RunAsync(args, new Terminal(output, error, Terminal.IsErrorInteractive()), input).ConfigureAwait(false);
