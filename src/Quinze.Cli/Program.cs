Console.WriteLine("quinze");
