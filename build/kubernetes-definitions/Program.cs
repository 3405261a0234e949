using CrdGen.KubernetesData;

if (args.Length != 2)
{
    await Console.Error.WriteLineAsync("usage: dotnet run --project build/kubernetes-definitions -- <folder of OpenAPI v3 files> <folder to write>");
    return 2;
}

var folder = OpenApiFolder.Read(args[0]);
var definitions = new DefinitionSet(folder.Definitions);
await File.WriteAllTextAsync(Path.Combine(args[1], "definitions.jsonl"), definitions.ToJsonLines());
await File.WriteAllTextAsync(Path.Combine(args[1], "kinds.jsonl"), new KindSet(folder.Documents).ToJsonLines());
await File.WriteAllTextAsync(Path.Combine(args[1], "NOTICE.md"), Notice.Text(folder.Version));
Console.WriteLine($"Kubernetes {folder.Version}: {definitions.Count} definitions");
return 0;
