using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace CrdGen.TestSupport;

/// <summary>
/// Asks <c>crdoracle</c>, the API server's own validation of CRDs, in milliseconds a question. One process serves all
/// tests of a run; it ends when the run ends, as its input does.
/// </summary>
public static class CrdOracle
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);
    private static readonly Lock Gate = new();
    private static Process? process;

    /// <summary>What the API server says to the creation of a CRD. Skips the test where there is no oracle.</summary>
    /// <param name="json">The CRD, with or without line breaks.</param>
    public static CrdVerdict Judge(string json) => Ask(OneLine(json));

    /// <summary>What the API server says to an update. Skips the test where there is no oracle.</summary>
    public static CrdVerdict JudgeUpdate(string older, string newer) => Ask($"[{OneLine(older)},{OneLine(newer)}]");

    private static string OneLine(string json)
    {
        using var document = JsonDocument.Parse(json);
        return JsonSerializer.Serialize(document.RootElement);
    }

    private static CrdVerdict Ask(string line)
    {
        var program = Assets.Require("crdoracle");
        lock (Gate)
        {
            if (process is null or { HasExited: true })
            {
                process = Start(program);
            }

            process.StandardInput.WriteLine(line);
            process.StandardInput.Flush();
            var answer = process.StandardOutput.ReadLineAsync();
            if (!answer.Wait(Patience) || answer.Result is null)
            {
                process.Kill();
                process = null;
                throw new InvalidOperationException($"crdoracle gave no answer to: {line}");
            }

            return JsonSerializer.Deserialize<CrdVerdict>(answer.Result) ?? throw new InvalidOperationException("crdoracle answered null");
        }
    }

    private static Process Start(string program) => Process.Start(new ProcessStartInfo(program)
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        StandardOutputEncoding = Encoding.UTF8,
    })!;
}
