using System.IO.Enumeration;

namespace CrdGen.Cli.Reading;

/// <summary>What the user named on the command line, as files: folders are searched for manifests, <c>-</c> is standard input.</summary>
internal static class InputFiles
{
    /// <summary>The name of standard input.</summary>
    public const string Standard = "-";

    private static readonly string[] Extensions = [".yaml", ".yml", ".json"];

    /// <summary>The files that an argument stands for, in ordinal order of their paths.</summary>
    /// <exception cref="SourceException">It does not exist, or is a folder without manifests or one that cannot be read.</exception>
    public static IReadOnlyList<string> Find(string argument)
    {
        if (argument == Standard || File.Exists(argument))
        {
            return [argument];
        }

        if (!Directory.Exists(argument))
        {
            throw new SourceException("there is no such file or folder");
        }

        try
        {
            var options = new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = false, AttributesToSkip = FileAttributes.None };
            var found = new FileSystemEnumerable<string>(argument, (ref FileSystemEntry entry) => entry.ToSpecifiedFullPath(), options)
            {
                ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory && IsManifest(entry.FileName),
                // A link to a folder may lead back up, without end.
                ShouldRecursePredicate = (ref FileSystemEntry entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
            };
            var files = found.Order(StringComparer.Ordinal).ToList();
            return files.Count > 0 ? files : throw new SourceException("the folder has no *.yaml, *.yml or *.json");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new SourceException("the folder cannot be read: " + e.Message);
        }
    }

    /// <exception cref="SourceException">The file cannot be read, or is larger than <see cref="SourceText.MaxBytes"/>.</exception>
    public static byte[] ReadBytes(string file, Stream standardInput)
    {
        try
        {
            if (file == Standard)
            {
                return ReadBounded(standardInput);
            }

            using var stream = File.OpenRead(file);
            return ReadBounded(stream);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new SourceException("the file cannot be read: " + e.Message);
        }
    }

    private static bool IsManifest(ReadOnlySpan<char> name)
    {
        foreach (var extension in Extensions)
        {
            if (name.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static byte[] ReadBounded(Stream stream)
    {
        if (stream.CanSeek && stream.Length > SourceText.MaxBytes)
        {
            throw TooLarge();
        }

        using var buffer = new MemoryStream();
        var chunk = new byte[1 << 16];
        for (int read; (read = stream.Read(chunk)) > 0;)
        {
            buffer.Write(chunk, 0, read);
            if (buffer.Length > SourceText.MaxBytes)
            {
                throw TooLarge();
            }
        }

        return buffer.ToArray();
    }

    private static SourceException TooLarge() => new($"the file is larger than {SourceText.MaxBytes >> 20} MiB: split it");
}
