using System.Text;

namespace CrdGen.Cli.Output;

/// <summary>What a run did to a folder; paths are relative to it, with <c>/</c>, in ordinal order.</summary>
internal sealed record FolderChanges(IReadOnlyList<string> Written, IReadOnlyList<string> Removed, int Unchanged);

/// <summary>
/// A folder whose generated files are brought up to date: only what differs is written, and only what an earlier run wrote is
/// removed. The tool knows its files by their first line, so that a clean clone needs no list, and a file whose first line
/// someone took away is theirs.
/// </summary>
internal sealed class OutputFolder(string folder)
{
    /// <summary>The first line of every file that the tool writes.</summary>
    public const string Header = "// Imported by crdgen: importing again overwrites this file.";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <param name="files">The paths below the folder, with <c>/</c>, and what makes their texts, without the header: one is held at a time.</param>
    /// <param name="progress">Told of each file.</param>
    /// <exception cref="OutputException">A file that is not the tool's is in the way, or one cannot be written.</exception>
    public FolderChanges Write(IReadOnlyList<(string Path, Func<string> Write)> files, Action<string> progress)
    {
        try
        {
            var foreign = files.Select(file => file.Path).FirstOrDefault(path => File.Exists(Full(path)) && !IsOurs(Full(path)));
            if (foreign is not null)
            {
                throw new OutputException(Full(foreign), "the file is there, and was not written by crdgen: move it, or choose another folder");
            }

            Directory.CreateDirectory(folder);
            var stale = Stale(files);
            var written = new List<string>();
            foreach (var (path, write) in files)
            {
                progress(path);
                if (WriteFile(Full(path), Utf8.GetBytes(Header + "\n" + write())))
                {
                    written.Add(path);
                }
            }

            stale.ForEach(path => File.Delete(Full(path)));
            return new(written, stale, files.Count - written.Count);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new OutputException(folder, "the folder cannot be written: " + e.Message);
        }
    }

    private static bool WriteFile(string path, byte[] bytes)
    {
        if (File.Exists(path) && File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes))
        {
            return false;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return true;
    }

    private static bool IsOurs(string path)
    {
        using var reader = new StreamReader(path);
        return reader.ReadLine() == Header;
    }

    private List<string> Stale(IReadOnlyList<(string Path, Func<string> Write)> files)
    {
        var wanted = files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
                .Where(path => !wanted.Contains(path) && IsOurs(Full(path)))
                .Order(StringComparer.Ordinal),
        ];
    }

    private string Full(string path) => Path.Combine(folder, path);
}
