using System.Runtime.CompilerServices;
using System.Text;
using Xunit;

namespace CrdGen.TestSupport;

/// <summary>
/// Compares a text with the one that a person has accepted, by Verify's conventions: <c>Class.Test.verified.ext</c> lies
/// beside the test; a test that fails leaves <c>Class.Test.received.ext</c>, to look at and, if right, to rename.
/// With the environment variable <c>SNAPSHOT_ACCEPT=1</c>, whatever is received is accepted; the diff tells what changed.
/// </summary>
public static class Snapshot
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <param name="text">What the test got.</param>
    /// <param name="extension">The kind of text, without a dot: <c>yaml</c>, <c>cs</c>.</param>
    /// <param name="variant">For a theory: the name of the case.</param>
    /// <param name="file">The test's file: its name is the name of the class.</param>
    /// <param name="member">The test.</param>
    public static void Match(
        string text,
        string extension = "txt",
        string? variant = null,
        [CallerFilePath] string file = "",
        [CallerMemberName] string member = "")
    {
        var source = Repository.Source(file);
        var name = $"{Path.GetFileNameWithoutExtension(source)}.{member}{(variant is null ? "" : "_" + variant)}";
        var verifiedFile = Path.Combine(Path.GetDirectoryName(source)!, $"{name}.verified.{extension}");
        var receivedFile = Path.Combine(Path.GetDirectoryName(source)!, $"{name}.received.{extension}");
        var received = Normalize(text);

        if (Environment.GetEnvironmentVariable("SNAPSHOT_ACCEPT") == "1")
        {
            File.WriteAllText(verifiedFile, received, Utf8);
        }

        var verified = File.Exists(verifiedFile) ? Normalize(File.ReadAllText(verifiedFile)) : null;
        if (verified == received)
        {
            File.Delete(receivedFile);
            return;
        }

        File.WriteAllText(receivedFile, received, Utf8);
        Assert.Fail(verified is null
            ? $"There is no {verifiedFile} yet. If {Path.GetFileName(receivedFile)} is right, rename it (SNAPSHOT_ACCEPT=1 does so)."
            : $"{verifiedFile} differs from {Path.GetFileName(receivedFile)}: {FirstDifference(verified, received)}");
    }

    /// <summary>Git may have given a working copy on Windows CR LF.</summary>
    private static string Normalize(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal);

    private static string FirstDifference(string verified, string received)
    {
        var expected = verified.Split('\n');
        var actual = received.Split('\n');
        var line = 0;
        while (line < expected.Length && line < actual.Length && expected[line] == actual[line])
        {
            line++;
        }

        return $"line {line + 1}\n  verified: {(line < expected.Length ? expected[line] : "(end)")}\n  received: {(line < actual.Length ? actual[line] : "(end)")}";
    }
}
