using System.Text;
using CrdGen.Cli;
using CrdGen.Cli.Output;

// UTF-8 whatever the locale, and a line feed at the end of lines: what a program reads is the same everywhere.
var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
Console.OutputEncoding = utf8;
using var output = new StreamWriter(Console.OpenStandardOutput(), utf8) { AutoFlush = true, NewLine = "\n" };
using var error = new StreamWriter(Console.OpenStandardError(), utf8) { AutoFlush = true };
using var input = Console.OpenStandardInput();
var terminal = new Terminal(output, error, Terminal.IsErrorInteractive());
return await CommandLine.RunAsync(args, terminal, input, output, error).ConfigureAwait(false);
