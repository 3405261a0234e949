using System.Diagnostics;

namespace CrdGen.Cli.Tests.Commands;

/// <summary>What only a process shows: its exit codes, streams and signals.</summary>
public sealed class ProcessTests : IDisposable
{
    private readonly Tool tool = new();

    public void Dispose() => tool.Dispose();

    [Fact]
    public async Task Streams_and_exit_codes()
    {
        tool.Write("crd.yaml", Definitions.Yaml("Widget"));
        using var process = Start("validate", "-", "--crd", tool.File("crd.yaml"), "--output", "json");
        await process.StandardInput.WriteAsync("apiVersion: acme.io/v1\nkind: Widget\nmetadata: {name: a}\nspec: {name: é😀}\n");
        process.StandardInput.Close();
        (await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken)).ShouldBe("[]\n");
        (await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken)).ShouldBe("");
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        process.ExitCode.ShouldBe(0);
    }

    [Fact]
    public async Task Interrupt()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "a process cannot send Ctrl-C there");
        Assert.SkipWhen(IsInterruptIgnored(), "the shell started the tests in the background: their children ignore Ctrl-C");
        using var process = Start("import", "-", "-n", "Acme", "-o", tool.File("out"));

        // It waits for its input, from which it has read this much.
        await process.StandardInput.WriteAsync("a: 1\n");
        await process.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
        await Task.Delay(TimeSpan.FromSeconds(1), TestContext.Current.CancellationToken);
        using (var kill = Process.Start("kill", ["-INT", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]))
        {
            await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        await process.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);
        process.ExitCode.ShouldBe(130);
        Directory.Exists(tool.File("out")).ShouldBeFalse();
    }

    /// <summary>Children inherit what a shell's <c>&amp;</c> sets: SIGINT, the second signal, is ignored.</summary>
    private static bool IsInterruptIgnored() =>
        File.Exists("/proc/self/status")
        && File.ReadLines("/proc/self/status").First(line => line.StartsWith("SigIgn:", StringComparison.Ordinal)) is var line
        && (Convert.ToUInt64(line["SigIgn:".Length..].Trim(), 16) & 2) != 0;

    private static Process Start(params string[] arguments) => Process.Start(new ProcessStartInfo("dotnet", [typeof(CommandLine).Assembly.Location, .. arguments])
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        StandardInputEncoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        StandardOutputEncoding = System.Text.Encoding.UTF8,
    })!;
}
