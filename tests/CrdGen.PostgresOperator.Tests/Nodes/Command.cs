using System.Diagnostics;

namespace PostgresOperator.Tests.Nodes;

/// <summary>Programs of this machine.</summary>
internal static class Command
{
    /// <summary>The path of a program, by <c>PATH</c> and where programs for root are.</summary>
    public static string? Find(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Concat(["/usr/sbin", "/sbin", "/usr/bin", "/bin"])
        .Where(folder => folder.Length > 0).Select(folder => Path.Join(folder, program)).FirstOrDefault(File.Exists);

    /// <summary>Runs one to its end.</summary>
    /// <param name="environment">Its environment; <see langword="null"/> for ours.</param>
    /// <param name="command">The program and its arguments.</param>
    /// <param name="input">What it reads, if anything.</param>
    /// <param name="cancellationToken">Kills it.</param>
    public static async Task<CommandResult> RunAsync(IReadOnlyDictionary<string, string>? environment, IEnumerable<string> command, string? input, CancellationToken cancellationToken)
    {
        using var process = Start(environment, command);
        try
        {
            var reading = Task.WhenAll(process.StandardOutput.ReadToEndAsync(cancellationToken), process.StandardError.ReadToEndAsync(cancellationToken));
            await process.StandardInput.WriteAsync(input.AsMemory(), cancellationToken);
            process.StandardInput.Close();
            var output = await reading;
            await process.WaitForExitAsync(cancellationToken);
            return new(process.ExitCode, output[0], output[1]);
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }

    /// <summary>Starts one.</summary>
    public static Process Start(IReadOnlyDictionary<string, string>? environment, IEnumerable<string> command)
    {
        var words = command.ToArray();
        var start = new ProcessStartInfo(Find(words[0]) ?? words[0], words[1..]) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        if (environment is not null)
        {
            start.Environment.Clear();
            foreach (var (name, value) in environment)
            {
                start.Environment[name] = value;
            }
        }

        return Process.Start(start)!;
    }
}

/// <summary>How a program ended.</summary>
internal sealed record CommandResult(int Code, string Output, string Error)
{
    /// <summary>What it wrote, where it ended well.</summary>
    /// <exception cref="InvalidOperationException">It did not.</exception>
    public string Succeeded() => Code == 0 ? Output.TrimEnd('\n') : throw new InvalidOperationException($"It ended with {Code}: {Error.Trim()}{Output.Trim()}");
}
