using CrdGen.KubernetesData;

if (args.Length != 3)
{
    await Console.Error.WriteLineAsync("usage: dotnet run --project build/kubernetes-definitions -- <folder of OpenAPI v3 files> <folder of Go code> <folder to write>");
    return 2;
}

var folder = OpenApiFolder.Read(args[0]);
var definitions = new DefinitionSet(folder.Definitions, GoComments.Read(args[1]));
await File.WriteAllTextAsync(Path.Combine(args[2], "definitions.jsonl"), definitions.ToJsonLines());
await File.WriteAllTextAsync(Path.Combine(args[2], "kinds.jsonl"), new KindSet(folder.Documents).ToJsonLines());
await File.WriteAllTextAsync(Path.Combine(args[2], "NOTICE.md"), Notice.Text(folder.Version));
Console.WriteLine($"Kubernetes {folder.Version}: {definitions.Count} definitions; {definitions.MissingComments} descriptions are in no comment of the Go code");
return 0;
