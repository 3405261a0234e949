namespace CrdGen.Client;

/// <summary>PEM from a file that may change, or from text that does not. Has secrets, so it has no text of its own.</summary>
internal sealed class PemSource
{
    private readonly string? text;

    private PemSource(string? file, string? text)
    {
        File = file;
        this.text = text;
    }

    /// <summary>The file, where there is one.</summary>
    public string? File { get; }

    /// <summary>What differs when the file does. Kubernetes switches symbolic links, so what they lead to counts.</summary>
    public (DateTime, long, string?) Stamp
    {
        get
        {
            if (File is null)
            {
                return default;
            }

            var info = new FileInfo(File);
            var target = info.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? info;
            return target.Exists ? (target.LastWriteTimeUtc, target.Length, target.FullName) : default;
        }
    }

    public static PemSource FromFile(string file) => new(file, null);

    public static PemSource FromText(string text) => new(null, text);

    /// <exception cref="IOException">The file cannot be read.</exception>
    public string Read() => text ?? System.IO.File.ReadAllText(File!);
}
